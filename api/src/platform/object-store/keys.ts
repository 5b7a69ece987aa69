const segment = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/
const longestKey = 512
const longestLink = 86_400

/**
 * Returns the parts of a key such as `bols/0190.../issued.pdf`.
 *
 * @throws RangeError for anything that could leave the store's folder or be read differently by another store.
 */
export function keyParts(key: string): string[] {
  const parts = key.split('/')
  const sound =
    key.length <= longestKey && parts.every((part) => segment.test(part) && !part.endsWith('.object'))
  if (!sound) throw new RangeError(`Not a key of the object store: ${JSON.stringify(key.slice(0, 100))}`)
  return parts
}

/** @throws RangeError for a lifetime that is not 1 second to 1 day. */
export function checkLifetime(seconds: number): void {
  if (!Number.isSafeInteger(seconds) || seconds < 1 || seconds > longestLink) {
    throw new RangeError(`A link lives 1 to ${longestLink} whole seconds, not ${seconds}.`)
  }
}
