import type { SendMailOptions } from 'nodemailer'
import type { Mail } from './mailer.ts'

/** Puts a letter into nodemailer's words; it may read no file and no address by itself. */
export function message(mail: Mail, from: string): SendMailOptions {
  return {
    from,
    to: [...mail.to],
    cc: [...(mail.cc ?? [])],
    subject: mail.subject,
    text: mail.text,
    ...(mail.html === undefined ? {} : { html: mail.html }),
    attachments: (mail.attachments ?? []).map(({ fileName, contentType, bytes }) => ({
      filename: fileName,
      contentType,
      content: bytes,
    })),
    messageId: mail.messageId,
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}
