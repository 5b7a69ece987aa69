import { createTransport } from 'nodemailer'
import type { Mailer } from './mailer.ts'
import { message } from './message.ts'

const seconds = 1000

/**
 * Sends by the SMTP server of `url` (`smtp://user:password@host:587`, or `smtps://` for TLS from the first byte).
 * Every wait has an end, so that a silent server holds up no job.
 */
export function smtpMailer({ url, from }: { url: string; from: string }): Mailer {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 2,
    connectionTimeout: 10 * seconds,
    greetingTimeout: 10 * seconds,
    socketTimeout: 30 * seconds,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    async send(mail) {
      await transport.sendMail(message(mail, from))
    },
    async close() {
      transport.close()
    },
  }
}
