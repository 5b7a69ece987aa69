import { afterAll, describe, expect, it } from 'vitest'
import { PdfFault, PdfPool } from './pool.ts'

/** Templates of a line or two, loaded by the workers as they load real ones. */
function moduleOf(source: string): URL {
  return new URL(`data:text/javascript,${encodeURIComponent(source)}`)
}

const templates = {
  echo: moduleOf('export const render = (data) => new TextEncoder().encode(JSON.stringify(data))'),
  refuses: moduleOf('export const render = () => { throw new Error("no ink") }'),
  dies: moduleOf('export const render = () => process.exit(3)'),
  endless: moduleOf('export const render = () => { for (;;); }'),
}
const steps = {
  seal: moduleOf(
    'export const apply = (bytes, mark) => Uint8Array.from([...bytes, ...new TextEncoder().encode(mark)])',
  ),
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

describe('the PDF workers', () => {
  const pool = new PdfPool({ templates, steps, size: 2, limitMs: 2_000 })
  afterAll(() => pool.close())

  it('draw many papers and give each to the one who asked', async () => {
    const papers = await Promise.all(
      Array.from({ length: 20 }, (_, i) => pool.render({ template: 'echo', data: { i } })),
    )
    expect(papers.map(textOf)).toEqual(Array.from({ length: 20 }, (_, i) => `{"i":${i}}`))
  })

  it('pass the bytes through the steps that a job names', async () => {
    const job = {
      template: 'echo',
      data: 1,
      steps: [
        { step: 'seal', data: ' sealed' },
        { step: 'seal', data: ' twice' },
      ],
    }
    expect(textOf(await pool.render(job))).toBe('1 sealed twice')
  })

  it('say why a paper could not be drawn, and go on', async () => {
    await expect(pool.render({ template: 'refuses', data: null })).rejects.toThrow('no ink')
    await expect(pool.render({ template: 'unheard-of', data: null })).rejects.toThrow('No PDF module')
    await expect(pool.render({ template: 'echo', data: () => 1 })).rejects.toThrow(PdfFault)
    expect(textOf(await pool.render({ template: 'echo', data: 2 }))).toBe('2')
  })

  it('are replaced when they die, and only the job that they held is lost', async () => {
    const fatal = Array.from({ length: 3 }, () => pool.render({ template: 'dies', data: null }))
    const after = Array.from({ length: 6 }, (_, i) => pool.render({ template: 'echo', data: i }))
    for (const { status } of await Promise.allSettled(fatal)) expect(status).toBe('rejected')
    expect((await Promise.all(after)).map(textOf)).toEqual(['0', '1', '2', '3', '4', '5'])
  })

  it('are replaced when a paper takes too long', async () => {
    await expect(pool.render({ template: 'endless', data: null })).rejects.toThrow('longer than 2000 ms')
    expect(textOf(await pool.render({ template: 'echo', data: 3 }))).toBe('3')
  })

  it('refuse work once closed, and leave nobody waiting', async () => {
    const closing = new PdfPool({ templates, size: 1 })
    const held = Promise.allSettled([1, 2].map((data) => closing.render({ template: 'endless', data })))
    await closing.close()
    for (const { status } of await held) expect(status).toBe('rejected')
    await expect(closing.render({ template: 'echo', data: 1 })).rejects.toThrow(PdfFault)
  })
})
