import { registerEnumType } from '../../graphql/type-graphql.ts'

/** Unusual things that a person must say yes to; send the code in `confirm` to go on. */
export const WarningCode = {
  LOADS_DIFFER_FROM_QUANTITY: 'LOADS_DIFFER_FROM_QUANTITY',
  CHEMISTRY_DIFFERS: 'CHEMISTRY_DIFFERS',
  OVER_GROSS_LIMIT: 'OVER_GROSS_LIMIT',
  OVER_NET_LIMIT: 'OVER_NET_LIMIT',
  RELEASE_OVERDRAWN: 'RELEASE_OVERDRAWN',
  STOCK_OVERDRAWN: 'STOCK_OVERDRAWN',
} as const
export type WarningCode = keyof typeof WarningCode

registerEnumType(WarningCode, {
  name: 'WarningCode',
  description: 'Something unusual that a person must say yes to; send its code in `confirm` to go on.',
  valuesConfig: {
    LOADS_DIFFER_FROM_QUANTITY: { description: "The loads' pounds do not add up to the release's quantity." },
    CHEMISTRY_DIFFERS: {
      description:
        'The lot is known with other chemistry (an element off by more than 0.010). Needs a reason.',
    },
    OVER_GROSS_LIMIT: { description: 'Over 80,000 lb gross (23 U.S.C. 127).' },
    OVER_NET_LIMIT: { description: 'Over 55,000 lb net.' },
    RELEASE_OVERDRAWN: { description: 'More would be shipped than the release lets go. Needs a reason.' },
    STOCK_OVERDRAWN: { description: 'More would be shipped than the ledger has. Needs a reason.' },
  },
})
