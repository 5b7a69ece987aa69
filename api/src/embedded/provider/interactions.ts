import type { IncomingMessage, ServerResponse } from 'node:http'
import type Provider from 'oidc-provider'
import { errors } from 'oidc-provider'
import type { Person } from '../people.ts'
import { faultPage, headersFor, newNonce, signInPage } from './pages.ts'

const password = 'demo'
const longestForm = 4_000

/** Returns the handler of /interaction/...: shows who can sign in, and signs in who was chosen. */
export function interactions(
  provider: Provider,
  { people, home }: { people: readonly Person[]; home: string | undefined },
) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const { params } = await provider.interactionDetails(request, response)
      if (request.method !== 'POST') {
        const hint = typeof params['login_hint'] === 'string' ? params['login_hint'] : ''
        return send(response, 200, (nonce) => signInPage({ people, email: hint }, nonce))
      }
      const form = await readForm(request)
      const email = (form.get('email') ?? '').trim()
      const person = people.find((one) => one.email.toLowerCase() === email.toLowerCase())
      const fault = whatIsWrong(person, email, form.get('password'))
      if (fault || !person) {
        return send(response, 401, (nonce) => signInPage({ people, email, fault: fault ?? '' }, nonce))
      }
      const result = { login: { accountId: person.sub } }
      await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false })
    } catch (error) {
      const stale = error instanceof errors.SessionNotFound
      const sentence = stale
        ? 'This sign-in page is no longer valid. Start again from Lading.'
        : String(error)
      send(response, stale ? 400 : 500, (nonce) => faultPage({ sentence, home }, nonce))
    }
  }
}

/** A one-click button sends no password field; the form does, and then it has to be right. */
function whatIsWrong(person: Person | undefined, email: string, typed: string | null): string | undefined {
  if (email === '') return 'Type an e-mail address, or choose one of the people above.'
  if (!person) return `Nobody here has the e-mail address ${email}.`
  if (typed !== null && typed !== password)
    return `That is not the password. In this demonstration it is "${password}" for everybody.`
  return undefined
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  let body = ''
  for await (const chunk of request) {
    body += String(chunk)
    if (body.length > longestForm) throw new Error('The form is too long.')
  }
  return new URLSearchParams(body)
}

function send(response: ServerResponse, status: number, page: (nonce: string) => string): void {
  const nonce = newNonce()
  response.writeHead(status, headersFor(nonce)).end(page(nonce))
}
