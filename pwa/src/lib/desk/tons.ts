import { tonsExact } from '#lib/weights/pounds.ts'

/**
 * Tons in a column with a sum under it: exact, so that the column adds up, with two decimals at least: "22.5075",
 * "23.00". Rounded tons would not: 2,443.205 and 2,249.485 make 4,692.69, not 4,692.70.
 */
export function tonsInColumn(lbs: number): string {
  const [whole = '', decimals = ''] = tonsExact(lbs).split('.')
  return `${whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',')}.${decimals.replace(/0{1,2}$/, '')}`
}
