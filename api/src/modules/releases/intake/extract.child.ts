/** The child process of extract.ts: reads one PDF from standard input and sends back its text, or the fault. */
import { buffer } from 'node:stream/consumers'
import { textOfPdf } from './pdf-text.ts'

const answer = await textOfPdf(new Uint8Array(await buffer(process.stdin)))
process.send?.(answer, undefined, {}, () => process.exit(0))
