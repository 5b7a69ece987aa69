/** Symbols of what an analysis of iron, steel and ferro-alloys names. */
const SYMBOLS =
  'C Si S P Mn Cr Ti V Cu Ni Mo Al Sn Pb As Sb Zn Co Nb W B Mg Ca Fe N O H Bi Se Te Zr Ce La Ta K Na Cd Hg Ag Be Sr Ba Y'.split(
    ' ',
  )

const NAMES: Readonly<Record<string, string>> = {
  carbon: 'C', silicon: 'Si', sulfur: 'S', sulphur: 'S', phosphorus: 'P', phosphorous: 'P', phos: 'P', manganese: 'Mn',
  chromium: 'Cr', chrome: 'Cr', titanium: 'Ti', vanadium: 'V', copper: 'Cu', nickel: 'Ni', molybdenum: 'Mo', aluminum: 'Al',
  tin: 'Sn', lead: 'Pb', arsenic: 'As', antimony: 'Sb', zinc: 'Zn', cobalt: 'Co', niobium: 'Nb', columbium: 'Nb', cb: 'Nb',
  boron: 'B', magnesium: 'Mg', calcium: 'Ca', iron: 'Fe', nitrogen: 'N',
} // prettier-ignore

const symbolOf = new Map([
  ...SYMBOLS.map((symbol) => [symbol.toLowerCase(), symbol] as const),
  ...Object.entries(NAMES),
])

/** Any element, as part of a pattern that ignores case; long ones first, so that Si is not read as S. */
export const ELEMENT = [...symbolOf.keys()].sort((a, b) => b.length - a.length).join('|')

/** The five that every analysis of pig iron has. */
export const MAIN_ELEMENTS: readonly string[] = ['C', 'Si', 'S', 'P', 'Mn']

/** The usual spelling of an element: "SI" and "silicon" are "Si". */
export function elementNamed(text: string): string | undefined {
  return symbolOf.get(text.toLowerCase())
}
