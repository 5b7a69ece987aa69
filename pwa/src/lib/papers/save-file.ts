import type { PaperFile } from './fetch-paper.ts'

/** Puts a paper among the device's own files. */
export function saveFile({ name, bytes }: Pick<PaperFile, 'name' | 'bytes'>): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }))
  Object.assign(document.createElement('a'), { href: url, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000) // a slow phone still reads it
}
