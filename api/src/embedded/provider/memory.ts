import type { Adapter, AdapterPayload } from 'oidc-provider'

interface Kept {
  payload: AdapterPayload
  endsAt: number
}

/** Returns where the provider keeps sessions and codes: in memory, so that a restart asks everybody once more. */
export function memoryAdapter(): (model: string) => Adapter {
  const kept = new Map<string, Kept>()
  return (model) => {
    const place = (id: string) => `${model}:${id}`
    const live = (id: string) => {
      const found = kept.get(place(id))
      return found && found.endsAt > Date.now() ? found.payload : undefined
    }
    const liveBy = (name: 'uid' | 'userCode', value: string) =>
      [...kept].find(
        ([key, one]) => key.startsWith(place('')) && one.payload[name] === value && one.endsAt > Date.now(),
      )?.[1].payload

    return {
      async upsert(id, payload, expiresInSeconds) {
        for (const [key, one] of kept) if (one.endsAt <= Date.now()) kept.delete(key)
        kept.set(place(id), { payload, endsAt: Date.now() + (expiresInSeconds ?? Infinity) * 1000 })
      },
      find: async (id) => live(id),
      findByUid: async (uid) => liveBy('uid', uid),
      findByUserCode: async (code) => liveBy('userCode', code),
      async consume(id) {
        const found = live(id)
        if (found) found.consumed = Math.floor(Date.now() / 1000)
      },
      async destroy(id) {
        kept.delete(place(id))
      },
      async revokeByGrantId(grantId) {
        // An interaction under way names the old grant too, and must outlive it: somebody else is just signing in.
        for (const [key, one] of kept)
          if (one.payload.grantId === grantId && !key.startsWith('Interaction:')) kept.delete(key)
      },
    }
  }
}
