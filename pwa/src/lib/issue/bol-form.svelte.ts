import type { CarrierWithTrucksFragment, IssueBolInput } from '@lading/schema/generated/graphql.ts'
import { SvelteMap } from 'svelte/reactivity'
import { newKey } from '#lib/graphql/client.ts'
import { Draft } from '#lib/offline/draft.svelte.ts'
import type { Choice } from '#lib/ui/Combobox.svelte'
import { noWeight, weigh, weightInput, type Weighing } from '#lib/weights/weighing.ts'
import { groupThousands } from '#lib/weights/pounds.ts'

/** What is typed to issue a BOL. Plain values only: it is kept through a reload. */
export interface BolEntry {
  bolDate: string
  carrier: Choice | undefined
  truckNumber: string
  trailerNumber: string
  seals: string
  driverName: string
  weight: Weighing
  notes: string
  confirmReason: string
  /** Made once a form, so that a retry issues nothing twice. */
  idempotencyKey: string
}

export type Truck = CarrierWithTrucksFragment['trucks'][number]

export function emptyEntry(bolDate: string, given: Partial<BolEntry> = {}): BolEntry {
  return {
    bolDate,
    carrier: undefined,
    truckNumber: '',
    trailerNumber: '',
    seals: '',
    driverName: '',
    weight: noWeight(),
    notes: '',
    confirmReason: '',
    idempotencyKey: newKey(),
    ...given,
  }
}

/** The form of one BOL: what was typed, and what follows from it. */
export class BolForm {
  readonly draft: Draft<BolEntry>
  /** The trucks that each carrier has come with, by the carrier's id. */
  readonly #trucks = new SvelteMap<string, readonly Truck[]>()
  /** Those of the chosen carrier. */
  readonly trucks = $derived.by(() => this.#trucks.get(this.draft.value.carrier?.value ?? '') ?? [])
  readonly weighed = $derived.by(() => weigh(this.draft.value.weight))
  /** The trailer that the form filled in by itself; one that was typed is left alone. */
  #remembered = ''

  constructor(form: 'issue' | 'reissue', record: string, fresh: BolEntry) {
    this.draft = new Draft<BolEntry>(form, record, fresh)
  }

  /** Learns a carrier's trucks; they are suggested once it is the chosen one. */
  know({ id, trucks }: Pick<CarrierWithTrucksFragment, 'id' | 'trucks'>): void {
    this.#trucks.set(id, trucks)
  }

  /** A truck that came before brings its trailer and its empty weight along. */
  nameTruck(number: string): void {
    const truck = this.trucks.find(({ truckNumber }) => folded(truckNumber) === folded(number))
    const entry = this.draft.value
    if (!truck) return
    if (truck.trailerNumber && (entry.trailerNumber === '' || entry.trailerNumber === this.#remembered))
      entry.trailerNumber = this.#remembered = truck.trailerNumber
    if (truck.tareLbs && entry.weight.tare === '') entry.weight.tare = groupThousands(truck.tareLbs)
  }

  input(loadId: string, confirm: IssueBolInput['confirm'] = []): IssueBolInput {
    const entry = this.draft.value
    return {
      loadId,
      bolDate: entry.bolDate || null,
      carrierId: entry.carrier?.value ?? null,
      truckNumber: entry.truckNumber.trim(),
      trailerNumber: entry.trailerNumber.trim(),
      seals: entry.seals.trim() || null,
      driverName: entry.driverName.trim() || null,
      notes: entry.notes.trim() || null,
      ...weightInput(entry.weight),
      confirm,
      confirmReason: entry.confirmReason.trim() || null,
    }
  }
}

const folded = (text: string) => text.trim().toLowerCase()
