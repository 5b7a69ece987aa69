/** A typed name as it is compared: no case, white space folded. The database's `app.folded` says the same. */
export const folded = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase()

/** Looser, for proposing what may be the same: also without punctuation, `&` as "and", and words like Inc. */
export const alike = (name: string): string =>
  folded(name)
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9 ]/g, ' ')
    .replace(/\b(inc|llc|ltd|co|corp|company|corporation|the)\b/g, ' ')
    .replace(/\s+/g, '')

/** A lot's code without what sellers put before it: `CRT 050N711A` and `050N711A` are offered as the same lot. */
export const lotAlike = (code: string): string =>
  folded(code)
    .replace(/^[a-z]+ /, '')
    .replace(/[^a-z0-9]/g, '')
