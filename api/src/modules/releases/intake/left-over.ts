import { isFurniture, isTitle } from './furniture.ts'
import { labelOf } from './labels.ts'
import { placeOf, type Line } from './lines.ts'
import type { ReadRelease } from './release-fields.ts'
import type { Place } from './text-page.ts'

/** The text that no field took, line by line, without headings and page numbers. */
export function leftOver(lines: readonly Line[], used: readonly Place[]): ReadRelease['leftOver'] {
  const usedOnPage = Map.groupBy(used, ({ page }) => page)
  return lines.flatMap((line) => {
    if (isFurniture(line)) return []
    const near = usedOnPage.get(line.page)?.filter(({ y, h }) => y < line.y + line.h && y + h > line.y) ?? []
    return line.cells.flatMap((cell) => {
      const isUsed = near.some(({ x, w }) => x < cell.right - 1 && x + w > cell.x + 1)
      const isNothing = !/[a-z\d]/i.test(cell.text) || isTitle(cell.text) || labelOf(cell.text)?.rest === ''
      const place = placeOf([cell])
      return isUsed || isNothing || !place ? [] : [{ text: cell.text, place }]
    })
  })
}
