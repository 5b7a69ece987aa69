import { randomBytes } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { Router, type Response } from 'express'
import type { CaughtMail } from '../platform/mail/catcher.ts'
import { escapeHtml, headersFor, page } from './page.ts'

/** Shows the letters that were caught in `dir`: a list at `/`, one letter at `/<id>`, its file at `/<id>.eml`. */
export function mailPage(dir: string): Router {
  const router = Router()
  router.get('/', async (request, response) => {
    send(response, 'Mail', list(await caughtMails(dir), request.baseUrl))
  })
  router.get('/:name', async (request, response, next) => {
    const [, id, ending] = /^([0-9a-f]{24})(\.eml)?$/.exec(request.params.name) ?? []
    const mail = id === undefined ? undefined : await caughtMail(dir, id)
    if (!mail) return next()
    if (ending === undefined) return send(response, mail.subject, letter(mail, request.baseUrl))
    response.set({
      'content-type': 'message/rfc822',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
    response.attachment(`${mail.id}.eml`).send(await readFile(path.join(dir, `${mail.id}.eml`)))
  })
  return router
}

/** The caught letters, newest first. */
export async function caughtMails(dir: string): Promise<CaughtMail[]> {
  const names = await readdir(dir).catch(() => []) // nothing caught yet: no folder
  const mails = await Promise.all(
    names
      .filter((name) => /^[0-9a-f]{24}\.json$/.test(name))
      .map((name) => caughtMail(dir, name.slice(0, 24))),
  )
  return mails.filter((mail) => mail !== undefined).sort((a, b) => b.caughtAt.localeCompare(a.caughtAt))
}

async function caughtMail(dir: string, id: string): Promise<CaughtMail | undefined> {
  try {
    return JSON.parse(await readFile(path.join(dir, `${id}.json`), 'utf8')) as CaughtMail
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function list(mails: CaughtMail[], base: string): string {
  const rows = mails.map(
    (
      mail,
    ) => `<li><a href="${escapeHtml(base)}/${mail.id}"><span class="name">${escapeHtml(mail.subject)}</span>
<span class="about">to ${escapeHtml(mail.to.join(', '))}, ${escapeHtml(when(mail))}</span></a></li>`,
  )
  const body =
    rows.length > 0
      ? `<ul class="rows">${rows.join('\n')}</ul>`
      : '<p>No mail yet. What Lading sends shows up here.</p>'
  return `<header><p class="mark">Lading</p><h1>Mail</h1>
<p class="aside">In the demonstration no mail leaves this machine. It is kept here.</p></header>${body}`
}

function letter(mail: CaughtMail, base: string): string {
  const facts = [
    ['From', mail.from],
    ['To', mail.to.join(', ')],
    ...(mail.cc.length > 0 ? [['Copy', mail.cc.join(', ')]] : []),
    ['Sent', when(mail)],
    ...mail.attachments.map(({ fileName, bytes }) => [
      'Attached',
      `${fileName} (${bytes.toLocaleString('en-US')} bytes)`,
    ]),
  ]
  const terms = facts.map(([term, fact]) => `<dt>${term}</dt><dd>${escapeHtml(fact ?? '')}</dd>`).join('\n')
  return `<header><p class="mark"><a href="${escapeHtml(base)}/">All mail</a></p><h1>${escapeHtml(mail.subject)}</h1></header>
<dl>${terms}</dl>
<p class="letter">${linked(mail.text)}</p>
<p><a href="${escapeHtml(base)}/${mail.id}.eml">The whole letter as a file</a></p>`
}

/** Escapes the text and makes its web addresses clickable: invitations and share links are tried out from here. */
function linked(text: string): string {
  return text
    .split(/(https?:\/\/[^\s<>"']+)/)
    .map((part, index) =>
      index % 2 === 1 ? `<a href="${escapeHtml(part)}">${escapeHtml(part)}</a>` : escapeHtml(part),
    )
    .join('')
}

function when(mail: CaughtMail): string {
  return `${mail.caughtAt.slice(0, 16).replace('T', ' ')} UTC`
}

function send(response: Response, title: string, body: string): void {
  const nonce = randomBytes(16).toString('base64url')
  response.set(headersFor(nonce)).send(page({ title, nonce, body }))
}
