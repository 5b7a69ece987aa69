import { createHash } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createTransport } from 'nodemailer'
import type { Mail, Mailer } from './mailer.ts'
import { message } from './message.ts'

/** What is kept beside each `.eml`, so that a page can show the letter without taking it apart again. */
export interface CaughtMail {
  id: string
  caughtAt: string
  from: string
  to: readonly string[]
  cc: readonly string[]
  subject: string
  text: string
  attachments: readonly { fileName: string; bytes: number }[]
}

/** Sends nothing: keeps each letter as `<id>.eml` and `<id>.json` in `dir`. The same letter twice is kept once. */
export function catchingMailer({
  dir,
  from,
  now = () => new Date(),
}: {
  dir: string
  from: string
  now?: () => Date
}): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' })
  return {
    async send(mail) {
      const { message: eml } = await transport.sendMail(message(mail, from))
      const caught = describe(mail, from, now())
      await mkdir(dir, { recursive: true, mode: 0o700 })
      await writeWhole(path.join(dir, `${caught.id}.eml`), eml as Buffer)
      await writeWhole(path.join(dir, `${caught.id}.json`), JSON.stringify(caught, null, 2))
    },
    async close() {
      transport.close()
    },
  }
}

function describe(mail: Mail, from: string, caughtAt: Date): CaughtMail {
  return {
    id: createHash('sha256').update(mail.messageId).digest('hex').slice(0, 24),
    caughtAt: caughtAt.toISOString(),
    from,
    to: mail.to,
    cc: mail.cc ?? [],
    subject: mail.subject,
    text: mail.text,
    attachments: (mail.attachments ?? []).map(({ fileName, bytes }) => ({ fileName, bytes: bytes.length })),
  }
}

async function writeWhole(file: string, content: Buffer | string): Promise<void> {
  const draft = `${file}.${process.pid}.part`
  await writeFile(draft, content, { mode: 0o600 })
  await rename(draft, file)
}
