/** Somebody the embedded provider can sign in. */
export interface Person {
  /** Stays the same for ever: the provider's name for this person. */
  sub: string
  email: string
  name: string
  /** What this person is there to show, in a few words. */
  about: string
}

/** Everybody the demo knows (contract.md), and one person whom no tenant knows. */
export const demoPeople: readonly Person[] = [
  person('admin@primetrade.example', 'Avery Admin', 'PrimeTrade Logistics, administrator'),
  person('office@primetrade.example', 'Olga Office', 'PrimeTrade Logistics, office'),
  person('client@primetrade.example', 'Carl Client', 'PrimeTrade Logistics, client: Harlan Foundry'),
  person('office@riverbend.example', 'Owen Office', 'Riverbend Metals, office'),
  person('client@riverbend.example', 'Cleo Client', 'Riverbend Metals, client'),
  person('both@example.com', 'Bo Both', 'Office at PrimeTrade, client at Riverbend'),
  person('stranger@example.com', 'Sam Stranger', 'Signs in, but no company here knows them'),
]

function person(email: string, name: string, about: string): Person {
  return { sub: `demo|${email}`, email, name, about }
}
