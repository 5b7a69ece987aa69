/** Tells before anything is begun when this user may not write here. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { root } from './places.mjs'
import { Sentence } from './say.mjs'

const written = [
  '',
  'node_modules',
  'node_modules/.lading',
  'api',
  'api/dist',
  'pwa',
  'pwa/build',
  'tests',
  '.data',
]

/** @throws Sentence naming the first folder that cannot be written, usually left by an earlier run as another user. */
export function checkWritable() {
  for (const name of written) {
    const folder = path.join(root, name)
    if (!fs.existsSync(folder)) continue
    try {
      fs.accessSync(folder, fs.constants.W_OK | fs.constants.X_OK)
    } catch {
      throw new Sentence(
        `${os.userInfo().username} may not write in ${folder}, where Lading keeps its packages and data: ` +
          'give the folder to this user (chown -R), or clone the project again as this user.',
      )
    }
  }
}
