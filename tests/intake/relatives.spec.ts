import { describe, expect, it } from 'vitest'
import { textOfPdf } from '../../api/src/modules/releases/intake/pdf-text.ts'
import { readRelease } from '../../api/src/modules/releases/intake/read-release.ts'
import { compare, scored } from '../../api/src/modules/releases/intake/score.ts'
import { families, makeReleaseOrder, type Family } from '../kit/release-orders.ts'

const PER_FAMILY = 80

/** Fields that a made-up order does not state. */
const unstated = /^(?:careOf|shipTo\.phone|quantityLbs|specialInstructions)\b/

describe('release orders like the samples, in other words, type and order', () => {
  it.each(families)(
    `of the %s family: ${PER_FAMILY} are read without a single wrong field`,
    async (family) => {
      const wrong: string[] = []
      for (let seed = 1; seed <= PER_FAMILY; seed += 1) wrong.push(...(await wrongFields(family, seed)))
      expect(wrong).toEqual([])
    },
  )
})

async function wrongFields(family: Family, seed: number): Promise<string[]> {
  const { pdf, expected } = await makeReleaseOrder(family, seed)
  const text = await textOfPdf(pdf)
  const release = 'fault' in text ? text : readRelease(text.pages)
  const { wrong } = 'fault' in release ? { wrong: [release.message] } : compare(scored(release), expected)
  return wrong.filter((line) => !unstated.test(line)).map((line) => `${family} ${seed} ${line}`)
}
