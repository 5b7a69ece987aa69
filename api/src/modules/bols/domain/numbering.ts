/** `PREFIX-YYYY-NNNN`; four digits grow to five after 9,999. */
export const bolNumber = (prefix: string, year: number, seq: number): string =>
  `${prefix}-${year}-${String(seq).padStart(4, '0')}`
