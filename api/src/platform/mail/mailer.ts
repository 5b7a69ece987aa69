/** One letter. Addresses are plain (`ana@example.com`) or with a name (`Ana <ana@example.com>`). */
export interface Mail {
  to: readonly string[]
  cc?: readonly string[]
  subject: string
  text: string
  html?: string
  attachments?: readonly Attachment[]
  /** The same for every attempt to send the same letter, so that a repeated one can be recognised: `<id@host>`. */
  messageId: string
}

/** Always bytes: a path or an address would let a template fetch files of this machine. */
export interface Attachment {
  fileName: string
  contentType: string
  bytes: Buffer
}

export interface Mailer {
  /** Resolves once the letter is taken over; throws when it is not, and then it may be tried again. */
  send(mail: Mail): Promise<void>
  close(): Promise<void>
}
