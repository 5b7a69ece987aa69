/** Weight percent by element symbol, as decimal text with at most 3 decimals: `{ C: '4.286', Si: '0.025' }`. */
export type Chemistry = Readonly<Record<string, string>>

/** The five that every analysis names, in the order of the trade. */
export const MAIN_ELEMENTS = ['C', 'Si', 'S', 'P', 'Mn'] as const

export interface ChemicalPart {
  readonly element: string
  readonly percent: string
}

/** An analysis as it is printed: the five main elements first, further ones by symbol, 3 decimals; unknown ones left out. */
export function inOrder(chemistry: Chemistry): ChemicalPart[] {
  const further = Object.keys(chemistry)
    .filter((element) => !MAIN_ELEMENTS.includes(element as (typeof MAIN_ELEMENTS)[number]))
    .sort()
  return [...MAIN_ELEMENTS, ...further].flatMap((element) => {
    const percent = chemistry[element]
    return percent === undefined ? [] : [{ element, percent: threeDecimals(percent) }]
  })
}

/** What is wrong with one value, or null. 0 to 100 weight percent, at most 3 decimals. */
export function faultOf({ element, percent }: ChemicalPart): string | null {
  if (!/^[A-Z][a-z]?$/.test(element)) return `"${element}" is no element symbol. Write it as Si or Mn.`
  if (!/^\d{1,3}(\.\d{1,3})?$/.test(percent))
    return `${element}: write the percentage with at most 3 decimals, e.g. 4.286.`
  if (thousandths(percent) > 100_000) return `${element}: ${percent} % is over 100 %.`
  return null
}

/** What is wrong with an analysis, element by element; one that is named twice would lose a value. */
export function faultsOfAnalysis(parts: readonly ChemicalPart[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    parts.flatMap((part, at) => {
      const twice = parts.findIndex(({ element }) => element === part.element) < at
      const fault = twice ? `${part.element} is given twice. Keep one value.` : faultOf(part)
      return fault ? [[part.element, fault]] : []
    }),
  )
}

/** Elements that `stated` gives and `known` has not, or has off by more than 0.010 percentage points (domain.md, intake). */
export function differences(known: Chemistry, stated: Chemistry): string[] {
  return Object.entries(stated).flatMap(([element, percent]) => {
    const value = known[element]
    return value !== undefined && Math.abs(thousandths(value) - thousandths(percent)) <= 10 ? [] : [element]
  })
}

export const chemistryOf = (parts: readonly ChemicalPart[]): Chemistry =>
  Object.fromEntries(parts.map(({ element, percent }) => [element, threeDecimals(percent)]))

const thousandths = (percent: string): number => {
  const [whole = '0', fraction = ''] = percent.split('.')
  return Number(whole) * 1000 + Number(fraction.slice(0, 3).padEnd(3, '0'))
}

const threeDecimals = (percent: string): string => {
  const value = thousandths(percent)
  return `${Math.floor(value / 1000)}.${String(value % 1000).padStart(3, '0')}`
}
