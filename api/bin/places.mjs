/** Where things lie in the checkout. */
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
export const api = path.join(root, 'api')
export const pwa = path.join(root, 'pwa')
export const tests = path.join(root, 'tests')

/** The Node.js the project brings along; the machine's own only runs the bootstrap. */
export const node24 = path.join(root, 'node_modules/.bin/node')

/** What the bootstrap remembers: goes away together with the packages it speaks of. */
export const state = path.join(root, 'node_modules/.lading')

/** The environment of our tools: their own commands first, and nothing that makes an install leave tools out. */
export function toolEnv(folder) {
  const bins = [path.join(folder, 'node_modules/.bin'), path.join(root, 'node_modules/.bin')]
  const env = { ...process.env, PATH: [...bins, process.env.PATH].join(path.delimiter) }
  delete env.NODE_ENV
  return env
}
