/** Remembers from which sources something was made, so that it is made again only when they change. */
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { root, state } from './places.mjs'

const skipped = new Set(['node_modules', 'dist', 'build', '.svelte-kit', '.git', '.data', 'artifacts'])

/** Digests names and contents of the given files and folders (paths from the root). Contents, because git sets no times. */
export function fingerprint(paths) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap((name) => filesIn(path.join(root, name))).sort()) {
    hash
      .update(`${path.relative(root, file)}\0`)
      .update(fs.readFileSync(file))
      .update('\0')
  }
  return hash.digest('hex')
}

export function isStamped(name, value) {
  try {
    return fs.readFileSync(path.join(state, name), 'utf8') === value
  } catch {
    return false
  }
}

export function stamp(name, value) {
  fs.mkdirSync(state, { recursive: true })
  fs.writeFileSync(path.join(state, name), value)
}

/** Takes the stamp off before work begins: what is killed half way is then begun again. */
export function unstamp(name) {
  fs.rmSync(path.join(state, name), { force: true })
}

function filesIn(place) {
  const stat = fs.statSync(place, { throwIfNoEntry: false })
  if (!stat) return []
  if (!stat.isDirectory()) return [place]
  return fs
    .readdirSync(place, { withFileTypes: true })
    .filter((entry) => !skipped.has(entry.name) && (entry.isFile() || entry.isDirectory()))
    .flatMap((entry) => filesIn(path.join(place, entry.name)))
}
