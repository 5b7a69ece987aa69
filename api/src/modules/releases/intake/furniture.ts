import { textOf, type Line } from './lines.ts'

const pageNumber =
  /^(?:-\s*)?(?:page|pg\.?|p\.)\s*\d+(?:\s*(?:of|\/)\s*\d+)?(?:\s*-)?$|^\d+ of \d+$|^-\s*\d+\s*-$/i
const continued = /\(?\bcont(?:inued|'d|\.)(?:\s+(?:on|from)\b.*)?\)?/i

/** Whether a line is no part of the order's text: page numbers and the headings of later pages. */
export function isFurniture(line: Line): boolean {
  const text = textOf(line.cells)
  if (pageNumber.test(text)) return true
  return text.length < 160 && continued.test(text) && !/^\s*(?:-|\*|•)/.test(text) && !/address/i.test(text)
}

/** What a release order calls itself. */
const title =
  /^(?:the\s+)?(?:(?:material|shipping|truck|delivery|product|stock|warehouse|freight|loading|bulk|pig iron|customer)\s+)*(?:release|pick-?\s?up|delivery order|shipping order|order)(?:[\s/&-]+(?:to|of|and|for|order|authori[sz]ation|notice|form|instructions?|request|advice|sheet|ticket|letter|pick-?\s?up|delivery|shipping|release|ship|material|load(?:ing)?|truck))*$/i

/** Whether a text is the kind of document, like "MATERIAL RELEASE" or "Release Order". */
export function isTitle(text: string): boolean {
  return title.test(text.trim())
}
