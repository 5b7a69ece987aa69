import { send } from '#lib/graphql/client.ts'
import { DeskBolPapers } from './operations.ts'
import type { BolPaper } from './papers.ts'

const EVERY = 1_000
const AT_MOST = 60

/**
 * Asks each second, for a minute, whether the papers of a BOL are made. Make it while a component starts; it stops
 * with it.
 */
export class PaperWatch {
  papers = $state.raw<readonly BolPaper[]>([])
  /** A minute has gone and something is still being made. */
  overdue = $state(false)
  readonly pending = $derived(this.papers.some(({ status }) => status === 'PENDING'))

  constructor(bol: () => { readonly number: string; readonly documents: readonly BolPaper[] }) {
    $effect(() => {
      const { number, documents } = bol()
      this.papers = documents
      this.overdue = false
      if (!documents.some(({ status }) => status === 'PENDING')) return
      let tries = 0
      const timer = setInterval(() => void look(), EVERY)
      const look = async () => {
        if (++tries > AT_MOST) {
          this.overdue = true
          clearInterval(timer)
          return
        }
        const answer = await send(DeskBolPapers, { number }).catch(() => undefined) // the next second asks again
        if (!answer?.bol) return
        this.papers = answer.bol.documents
        if (!this.pending) clearInterval(timer)
      }
      return () => clearInterval(timer)
    })
  }
}
