import { randomBytes } from 'node:crypto'
import type { Response } from 'express'

/** What a person reads when the app itself cannot be shown: what is wrong, and one way on. */
export interface PlainPage {
  readonly status: number
  readonly title: string
  readonly sentence: string
  readonly action: { readonly label: string; readonly path: string; readonly method?: 'post' }
}

/** Sends a page that needs nothing else: no script, no other file, its style let in by a nonce. */
export function sendPage(response: Response, { status, title, sentence, action }: PlainPage): void {
  const nonce = randomBytes(16).toString('base64url')
  const way = action.method
    ? `<form method="post" action="${escaped(action.path)}"><button>${escaped(action.label)}</button></form>`
    : `<a href="${escaped(action.path)}">${escaped(action.label)}</a>`
  response
    .status(status)
    .set({
      'content-security-policy': `default-src 'none'; style-src 'nonce-${nonce}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
      'cache-control': 'no-store',
    })
    .type('html')
    .send(
      `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} - Lading</title><style nonce="${nonce}">${STYLE}</style>
<main><h1>${escaped(title)}</h1><p>${escaped(sentence)}</p>${way}</main></html>\n`,
    )
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

const STYLE = `
:root { color-scheme: light dark; --paper: #fbfaf7; --ink: #161513; --accent: #c2410c; --on-accent: #fff }
@media (prefers-color-scheme: dark) { :root { --paper: #161513; --ink: #fbfaf7; --accent: #fb8a4f; --on-accent: #161513 } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.4 system-ui, sans-serif }
main { max-width: 480px; margin: 0 auto; padding: 48px 20px }
h1 { margin: 0 0 12px; font-size: 34px; line-height: 1.15; font-weight: 650 }
a, button { display: inline-grid; align-items: center; min-height: 56px; margin-top: 12px; padding: 0 20px; border: 0; border-radius: 4px; background: var(--accent); color: var(--on-accent); font: inherit; font-weight: 650; text-decoration: none; cursor: pointer }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }`
