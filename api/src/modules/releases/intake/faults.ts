/** Why a file could not be read; the sentence says what it is and what to do. */
export interface IntakeFault {
  readonly fault: FaultCode
  readonly message: string
}

const BY_HAND = 'or enter the release by hand; the file stays attached.'

const sentences = {
  NOT_A_PDF: `This file is not a PDF. Ask the seller for the PDF, ${BY_HAND}`,
  EMPTY: `There is nothing in this PDF. Ask the seller to send it again, ${BY_HAND}`,
  TOO_LARGE: `This PDF is larger than 20 MB or holds far more text than a release order. Ask the seller for a smaller one, ${BY_HAND}`,
  ENCRYPTED: `This PDF is locked with a password. Ask the seller for an unlocked copy, ${BY_HAND}`,
  TRUNCATED: `This PDF is damaged or cut off. Ask the seller to send it again, ${BY_HAND}`,
  TOO_MANY_PAGES: `This PDF has more than 50 pages. Ask the seller for the release order alone, ${BY_HAND}`,
  NO_TEXT: `This PDF is a picture without text, like a scan. Ask the seller for the PDF from their computer, ${BY_HAND}`,
  TIMEOUT: `This PDF took too long to read. Ask the seller for a simpler copy, ${BY_HAND}`,
  NOT_A_RELEASE: `This PDF does not look like a release order. Check that it is the right file, ${BY_HAND}`,
} as const

export type FaultCode = keyof typeof sentences

/** Makes the answer for a file that could not be read. */
export function intakeFault(fault: FaultCode): IntakeFault {
  return { fault, message: sentences[fault] }
}
