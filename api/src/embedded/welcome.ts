import type { Person } from './people.ts'

/** Writes what somebody who has just started Lading wants to know. */
export function welcome({
  url,
  dataDir,
  people,
}: {
  url: string
  dataDir: string
  people: readonly Person[]
}): string {
  const width = Math.max(0, ...people.map((person) => person.email.length))
  const signIns = people.map(({ email, about }) => `    ${email.padEnd(width)}  ${about}`)
  return [
    '',
    `  Lading is at ${url}`,
    '',
    ...(people.length > 0
      ? ['  Sign in with one click, or with the password "demo", as', '', ...signIns, '']
      : []),
    `  Data is kept in ${dataDir}. Ctrl-C stops everything.`,
    '',
  ].join('\n')
}
