import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { scoreFolder } from '../../api/src/modules/releases/intake/score.ts'

describe("the sellers' sample release orders", () => {
  it('are read without a single wrong field, but for the two scans', async () => {
    const { lines, summary } = await scoreFolder(
      fileURLToPath(new URL('../fixtures/releases', import.meta.url)),
    )
    expect(lines.map((line) => line.split('. ')[0])).toEqual([
      '06-scan.pdf: not read (NO_TEXT)',
      '12-scan.pdf: not read (NO_TEXT)',
    ])
    expect(summary).toMatchObject({ documents: 12, wrong: 0, unread: 2 })
    expect(summary.fields).toBeGreaterThan(300)
  })
})
