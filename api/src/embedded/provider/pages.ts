import { randomBytes } from 'node:crypto'
import { escapeHtml, page } from '../page.ts'
import type { Person } from '../people.ts'

export { headersFor } from '../page.ts'

export function newNonce(): string {
  return randomBytes(16).toString('base64url')
}

export function signInPage(
  state: { people: readonly Person[]; email: string; fault?: string },
  nonce: string,
): string {
  const fault = state.fault ? `<p class="fault" id="fault" role="alert">${escapeHtml(state.fault)}</p>` : ''
  const described = state.fault ? ' aria-describedby="fault" aria-invalid="true"' : ''
  return page({
    title: 'Sign in',
    nonce,
    body: `
<header><p class="mark">Lading</p><h1>Sign in</h1>
<p class="aside">Demonstration sign-in of this machine. One click is enough.</p></header>
<form method="post" class="people">${state.people.map(choice).join('')}</form>
<h2>Or with e-mail and password</h2>
${fault}
<form method="post" class="fields">
<label for="email">E-mail</label>
<input id="email" name="email" type="email" autocomplete="username" required value="${escapeHtml(state.email)}"${described}>
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" required${state.fault ? ' autofocus' : ''}>
<button class="primary">Sign in</button>
</form>
<p class="aside">The password is <code>demo</code> for everybody.</p>`,
  })
}

/** Sends itself off; without scripts it is one clear question. */
export function leavePage(form: string, nonce: string): string {
  return page({
    title: 'Signing out',
    nonce,
    body: `
<header><p class="mark">Lading</p><h1>Signing out</h1></header>
${form}
<input type="hidden" name="logout" value="yes" form="op.logoutForm">
<noscript><button class="primary" form="op.logoutForm">Sign out</button></noscript>
<script nonce="${nonce}">document.getElementById('op.logoutForm').submit()</script>`,
  })
}

export function faultPage(
  { sentence, home }: { sentence: string; home: string | undefined },
  nonce: string,
): string {
  return page({
    title: 'Sign-in did not work',
    nonce,
    body: `
<header><p class="mark">Lading</p><h1>Sign-in did not work</h1></header>
<p class="fault" role="alert">${escapeHtml(sentence)}</p>
${home ? `<p><a href="${escapeHtml(home)}">Go to Lading</a></p>` : ''}`,
  })
}

function choice({ email, name, about }: Person): string {
  const more = about ? `<span class="about">${escapeHtml(about)}</span>` : ''
  return `<button name="email" value="${escapeHtml(email)}" aria-label="Sign in as ${escapeHtml(email)}">
<span class="name">${escapeHtml(name)}</span><span class="email">${escapeHtml(email)}</span>${more}</button>`
}
