import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// Vite would take graphql's .mjs where Node takes its .js: two graphql in one process refuse each other's types.
const oneGraphql = { find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }
const root = fileURLToPath(new URL('..', import.meta.url))

/** What needs a database of its own to be asked through the front door. */
const overAll = ['api', 'access', 'races', 'contract', 'pdf', 'faults', 'intake', 'embedded', 'store', 'mail']

export default defineConfig({
  test: {
    maxWorkers: 2, // one by default on two cores, while much of the time is spent waiting for queues and clocks
    projects: [
      {
        root,
        resolve: { alias: [oneGraphql] },
        test: {
          name: 'rules',
          environment: 'node',
          include: ['api/src/**/*.spec.ts', 'pwa/src/lib/**/*.spec.ts'],
        },
      },
      {
        root,
        resolve: { alias: [oneGraphql] },
        test: {
          name: 'api',
          environment: 'node',
          include: overAll.map((folder) => `tests/${folder}/**/*.spec.ts`),
          testTimeout: 20_000,
          hookTimeout: 60_000,
          globalSetup: ['./tests/kit/postgres.ts', './tests/kit/template.ts'],
        },
      },
      {
        root,
        resolve: { alias: [oneGraphql] },
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.spec.ts'],
          testTimeout: 90_000,
          hookTimeout: 90_000,
          fileParallelism: false, // two Chromiums on two cores wait for each other
          globalSetup: ['./tests/kit/postgres.ts', './tests/kit/template.ts'],
        },
      },
    ],
  },
})
