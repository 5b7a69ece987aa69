/** Draws the app's icons from `static/mark.svg`: `node bundling/draw-icons.ts [path of a Chromium]`. Run it when the mark changes. */
import { readFile, writeFile } from 'node:fs/promises'
import { chromium } from 'playwright'

const STATIC = new URL('../static/', import.meta.url)

/** `room` is the mark's share of the side: phones cut maskable icons to a circle of 80%. */
const icons = [
  { file: 'icon-32.png', side: 32, room: 1, ground: 'transparent' },
  { file: 'icon-192.png', side: 192, room: 0.86, ground: 'transparent' },
  { file: 'icon-512.png', side: 512, room: 0.86, ground: 'transparent' },
  { file: 'icon-maskable-512.png', side: 512, room: 0.58, ground: '#fbfaf7' },
  { file: 'apple-touch-icon.png', side: 180, room: 0.7, ground: '#fbfaf7' },
] as const

const mark = await readFile(new URL('mark.svg', STATIC), 'utf8')
const browser = await chromium.launch({ executablePath: process.argv[2], args: ['--no-sandbox'] })
try {
  for (const { file, side, room, ground } of icons) {
    const page = await browser.newPage({ viewport: { width: side, height: side } })
    await page.setContent(
      `<style>body{margin:0;height:100vh;display:grid;place-items:center;background:${ground}}svg{width:${room * 100}vw;height:${room * 100}vw}</style>${mark}`,
    )
    await writeFile(new URL(file, STATIC), await page.screenshot({ omitBackground: true }))
    await page.close()
  }
} finally {
  await browser.close()
}
