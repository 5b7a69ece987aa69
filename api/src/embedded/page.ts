/** The frame of the few pages that the embedded parts show: paper and ink, no outside files, no script of others. */

export function page({ title, nonce, body }: { title: string; nonce: string; body: string }): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)} - Lading</title>
<style nonce="${nonce}">${style}</style>
</head>
<body><main>${body}
</main></body>
</html>
`
}

/** Headers of such a page. No `form-action`: browsers would stop the redirect back to Lading after the form. */
export function headersFor(nonce: string): Record<string, string> {
  const sources = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `${sources}; img-src data:; base-uri 'none'; frame-ancestors 'none'`,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  }
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

const style = `
:root { color-scheme: light dark; --paper: #fbfaf7; --ink: #161513; --soft: #5d5952; --line: #d8d3c8; --accent: #c2410c; --on-accent: #fff; --fault: #a31515 }
@media (prefers-color-scheme: dark) {
  :root { --paper: #161513; --ink: #fbfaf7; --soft: #b3ada2; --line: #3d3a35; --accent: #fb8a4f; --on-accent: #161513; --fault: #ff9a8f }
}
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.4 system-ui, sans-serif; font-variant-numeric: tabular-nums lining-nums }
main { width: 100%; max-width: 480px; margin: 0 auto; padding: 32px 20px 48px }
.mark { margin: 0 0 24px; font-size: 15px; font-weight: 700; letter-spacing: .02em }
h1 { margin: 0; font-size: 34px; line-height: 1.15; font-weight: 650 }
h2 { margin: 32px 0 12px; font-size: 17px; font-weight: 650 }
.aside { margin: 8px 0 0; color: var(--soft); font-size: 15px }
.people { margin-top: 24px; border-top: 1px solid var(--line) }
.people button { display: grid; width: 100%; min-height: 56px; padding: 10px 0; align-content: center; border: 0; border-bottom: 1px solid var(--line); background: none; color: inherit; font: inherit; text-align: left; cursor: pointer }
.people button:hover { background: color-mix(in srgb, var(--ink) 6%, transparent) }
.name { font-weight: 600 }
.email, .about { color: var(--soft); font-size: 15px; overflow-wrap: anywhere }
.fields { display: grid; gap: 4px }
.fields label { font-size: 15px; font-weight: 600 }
.fields input { width: 100%; min-height: 48px; margin-bottom: 12px; padding: 0 12px; border: 1px solid var(--soft); border-radius: 4px; background: transparent; color: inherit; font: inherit }
.primary { min-height: 56px; padding: 0 20px; border: 0; border-radius: 4px; background: var(--accent); color: var(--on-accent); font: inherit; font-weight: 650; cursor: pointer }
.fault { margin: 16px 0; padding: 2px 0 2px 12px; border-left: 4px solid var(--fault); color: var(--fault); font-weight: 600; overflow-wrap: anywhere }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
a { color: inherit; text-underline-offset: 3px; overflow-wrap: anywhere }
code { font-size: 15px }
.rows { margin: 24px 0 0; padding: 0; list-style: none; border-top: 1px solid var(--line) }
.rows a { display: grid; padding: 10px 0; border-bottom: 1px solid var(--line); text-decoration: none }
.rows a:hover .name { text-decoration: underline }
.letter { margin: 24px 0 0; padding-top: 16px; border-top: 1px solid var(--line); white-space: pre-wrap; overflow-wrap: anywhere; font: inherit }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; margin: 24px 0 0 }
dt { color: var(--soft) } dd { margin: 0; overflow-wrap: anywhere }
`
