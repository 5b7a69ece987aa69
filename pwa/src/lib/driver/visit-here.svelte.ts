import type { DriverBolFragment, DriverVisitFragment } from '@lading/schema/generated/graphql.ts'
import { send } from '#lib/graphql/client.ts'
import { ApiRefusal, Unreachable, wasGivenUp } from '#lib/graphql/refusals.ts'
import type { Whereabouts } from '#lib/offline/network.svelte.ts'
import { fetchPaper, type PaperFile } from '#lib/papers/fetch-paper.ts'
import { kindInTheMaking } from '#lib/papers/newest-kind.ts'
import { forgetVisit, keepVisit, keptVisit } from './kept-visit.ts'
import { MyVisit, OpenPickup } from './operations.ts'

type Visit = DriverVisitFragment

/** The driver's stay that this phone holds: what was kept at once, then what the yard says. Shared by the driver's pages. */
class VisitHere {
  visit = $state.raw<Visit>()
  paper = $state.raw<PaperFile>()
  /** The phone has said what it kept, if anything: a matter of milliseconds. */
  recalled = $state(false)
  /** Facts and paper lie on this phone and open without a signal. */
  kept = $state(false)
  /** The visit that this phone held came to an end without a signature. */
  ended = $state(false)
  paperFailure = $state.raw<unknown>()
  making = $state(false)
  /** The yard was asked, and nothing came back. */
  failure = $state.raw<unknown>()
  /** The BOL's papers as they were listed when `paper` was asked for. */
  #answers = $state('')
  #begun: Promise<void> | undefined
  #recalled: Promise<void> | undefined
  #fetching: Promise<void> | undefined

  readonly bol = $derived<DriverBolFragment | undefined>(this.visit?.bol ?? undefined)
  /** The paper of the BOL as it stands now; an older one is not shown for it. */
  readonly current = $derived(
    this.paper && this.bol && this.#isNewest(this.paper, this.bol) ? this.paper : undefined,
  )
  readonly at = $derived<Whereabouts | undefined>(
    !this.bol?.signature ? (this.kept && this.current ? 'on-phone' : undefined) : 'sent',
  )

  /** Shows what the phone has kept, and asks the yard. Each page calls it; it begins only once. */
  begin(): Promise<void> {
    return (this.#begun ??= this.recall().then(() => this.refresh()))
  }

  /** Shows what the phone has kept. */
  recall(): Promise<void> {
    return (this.#recalled ??= this.#recall())
  }

  async #recall(): Promise<void> {
    const kept = await keptVisit()
    this.recalled = true
    if (!kept || this.visit) return
    this.visit = kept.visit
    this.paper = kept.paper
    this.#answers = kept.answers
    this.kept = kept.paper !== undefined
  }

  /** Lets this phone in with a code. @throws ApiRefusal NOT_FOUND or RATE_LIMITED; Unreachable. */
  async open(code: string): Promise<void> {
    await send(OpenPickup, { code })
    await this.forget()
    const visit = await mine()
    if (visit) this.#take(visit)
  }

  /** Takes over a visit that was just begun here. */
  async arrived(visit: Visit): Promise<void> {
    await this.forget()
    this.#take(visit)
  }

  async refresh(): Promise<void> {
    try {
      const visit = await this.#mineAgain()
      this.failure = undefined
      if (visit) this.#take(visit)
      else if (this.visit) this.ended = !this.visit.bol?.signature
    } catch (failure) {
      if (!wasGivenUp(failure)) this.failure = failure
    } finally {
    }
  }

  /** The BOL as the yard answered it after a signature. */
  signed(bol: DriverBolFragment): void {
    if (this.visit) this.#take({ ...this.visit, status: 'SIGNED', bol })
  }

  fetchPaper(): Promise<void> {
    return (this.#fetching ??= this.#fetchPaper().finally(() => (this.#fetching = undefined)))
  }

  async forget(): Promise<void> {
    this.#recalled = this.#begun = Promise.resolve()
    await forgetVisit()
    this.visit = this.paper = this.failure = this.paperFailure = undefined
    this.kept = this.ended = this.making = false
    this.#answers = ''
  }

  /** A session that the phone has lost is opened again with the code that it kept. */
  async #mineAgain(): Promise<Visit | undefined> {
    const visit = await mine()
    const code = this.visit?.code
    if (visit || !code) return visit
    try {
      await send(OpenPickup, { code })
    } catch (failure) {
      if (failure instanceof ApiRefusal && failure.code === 'NOT_FOUND') return undefined
      throw failure
    }
    return mine()
  }

  #take(visit: Visit): void {
    this.visit = visit
    this.ended = false
    void this.#keep()
    if (visit.bol && !this.current && visit.status !== 'ASSIGNED') void this.fetchPaper()
  }

  async #fetchPaper(): Promise<void> {
    const { bol } = this
    if (!bol) return
    this.paperFailure = undefined
    try {
      const kind = kindInTheMaking(bol.documents)
      const paper = await fetchPaper({ bolId: bol.id, kind, making: () => (this.making = true) })
      if (this.bol?.id !== bol.id) return
      this.paper = paper
      this.#answers = listOf(bol)
      await this.#keep()
    } catch (failure) {
      this.paperFailure = failure
    } finally {
      this.making = false
    }
  }

  async #keep(): Promise<void> {
    if (!this.visit) return
    const { visit, paper } = this
    this.kept = (await keepVisit({ visit, paper, answers: this.#answers })) && paper !== undefined
  }

  #isNewest(paper: PaperFile, bol: DriverBolFragment): boolean {
    const newest = bol.documents.findLast(({ status }) => status !== 'FAILED')
    return paper.bolId === bol.id && (newest?.sha256 === paper.sha256 || this.#answers === listOf(bol))
  }
}

export const visitHere = new VisitHere()

const listOf = ({ documents }: DriverBolFragment) =>
  documents.map(({ kind, status, sha256 }) => `${kind} ${status} ${sha256 ?? ''}`).join()

/** This phone's visit; undefined when it stands for none, or for somebody of the office. */
async function mine(): Promise<Visit | undefined> {
  try {
    return (await send(MyVisit)).myVisit ?? undefined
  } catch (failure) {
    if (failure instanceof Unreachable || !(failure instanceof ApiRefusal)) throw failure
    if (failure.code === 'UNAUTHENTICATED' || failure.code === 'FORBIDDEN') return undefined
    throw failure
  }
}
