import type { CustomerWithAddressesFragment } from '@lading/schema/generated/graphql.ts'
import { SvelteMap } from 'svelte/reactivity'
import { FindCarriers, FindCustomers, FindLots, FindProducts } from '#lib/catalog/operations.ts'
import { send } from '#lib/graphql/client.ts'
import { Draft } from '#lib/offline/draft.svelte.ts'
import type { Choice } from '#lib/ui/Combobox.svelte'
import { missing, plannedLbs, quantityLbs, type ReleaseEntry } from './release-entry.ts'

type Customer = CustomerWithAddressesFragment

/** One release being typed, by hand or beside a seller's paper: the entry, and the names it may choose from. */
export class ReleaseForm {
  readonly draft: Draft<ReleaseEntry>
  readonly quantity = $derived.by(() => quantityLbs(this.draft.value))
  readonly planned = $derived.by(() => plannedLbs(this.draft.value))
  readonly missing = $derived.by(() => missing(this.draft.value))
  readonly #customers = new SvelteMap<string, Customer>()

  constructor(form: string, record: string, fresh: ReleaseEntry, customers: readonly Customer[] = []) {
    this.draft = new Draft(form, record, fresh)
    this.know(customers)
    const { choice } = this.draft.value.customer
    // A form that comes back after a reload knows the customer's name, not the addresses.
    if (choice && !this.#customers.has(choice.value))
      void this.customers(choice.label, new AbortController().signal).catch(() => undefined)
  }

  /** The addresses of the chosen customer. */
  get addresses(): Customer['shipTos'] {
    const { choice, make } = this.draft.value.customer
    return (!make && choice && this.#customers.get(choice.value)?.shipTos) || []
  }

  know(customers: readonly Customer[]): void {
    for (const one of customers) this.#customers.set(one.id, one)
  }

  customers = async (search: string, signal: AbortSignal): Promise<readonly Choice[]> => {
    const { customers } = await send(FindCustomers, { search, first: 20 }, { signal })
    const found = customers.edges.map(({ node }) => node)
    this.know(found)
    return found.map(customerChoice)
  }

  carriers = async (search: string, signal: AbortSignal): Promise<readonly Choice[]> => {
    const { carriers } = await send(FindCarriers, { search, first: 20 }, { signal })
    return carriers.edges.map(({ node }) => ({
      value: node.id,
      label: node.name,
      detail: node.scac ?? undefined,
    }))
  }

  products = async (search: string, signal: AbortSignal): Promise<readonly Choice[]> => {
    const { products } = await send(FindProducts, { search, first: 20 }, { signal })
    return products.edges.map(({ node }) => ({ value: node.id, label: node.name }))
  }

  /** Lots of the chosen product only: a lot is a batch of one product. */
  lots = async (search: string, signal: AbortSignal): Promise<readonly Choice[]> => {
    const { lots } = await send(FindLots, { search }, { signal })
    const { choice } = this.draft.value.product
    return lots
      .filter(({ product }) => !choice || product.id === choice.value)
      .map(({ id, code, product }) => ({ value: id, label: code, detail: product.name }))
  }
}

export function customerChoice({ id, name, code, city, state }: Customer): Choice {
  return {
    value: id,
    label: name,
    detail: [code, [city, state].filter(Boolean).join(', ')].filter(Boolean).join(' · '),
  }
}
