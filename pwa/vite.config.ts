import adapter from '@sveltejs/adapter-static'
import { sveltekit } from '@sveltejs/kit/vite'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { writeContentSecurity } from './bundling/content-security.ts'
import { inlineOperations } from './bundling/inline-operations.ts'
import { keepForTheGate } from './bundling/keep-for-the-gate.ts'
import { manifest } from './bundling/manifest.ts'
import { messageAreas } from './bundling/message-areas.ts'
import { pdfParts } from './bundling/pdf-parts.ts'

const CLIENT = '.svelte-kit/output/client'
const version = Date.now().toString(36)

/** What the API answers itself; never the app's shell out of the service worker's store. */
const answeredByTheApi = [/^\/(graphql|auth|d|uploads|store|health|metrics|api|idp|mail)(\/|\?|$)/]

export default defineConfig({
  plugins: [
    inlineOperations(),
    messageAreas(),
    pdfParts(),
    sveltekit({
      adapter: writeContentSecurity(adapter({ fallback: 'index.html', strict: false, precompress: true })),
      serviceWorker: { register: false },
      version: { name: version, pollInterval: 0 }, // the service worker already looks for new versions
    }),
    // Plain vite-plugin-pwa: @vite-pwa/sveltekit silently writes no worker on Kit 3. Its first of two runs finds no
    // files yet and says so; the second one, after Kit's, is the one that counts.
    VitePWA({
      base: '/', // Kit builds with relative addresses, and a worker registered from a deep page would be sought beside it
      scope: '/',
      registerType: 'prompt',
      injectRegister: false,
      outDir: CLIENT,
      manifest,
      includeManifestIcons: false, // a home screen fetches them when it needs them
      workbox: {
        globDirectory: CLIENT,
        globPatterns: ['_app/**/*.{js,css}', 'icon-192.png', 'mark.svg', 'manifest.webmanifest'],
        manifestTransforms: [keepForTheGate(CLIENT)],
        additionalManifestEntries: [{ url: 'index.html', revision: version }],
        navigateFallback: 'index.html',
        navigateFallbackDenylist: answeredByTheApi,
        dontCacheBustURLsMatching: /_app\/immutable\//,
        cleanupOutdatedCaches: true,
        maximumFileSizeToCacheInBytes: 4_000_000,
        runtimeCaching: [
          {
            // The other shells are kept as they are first used: a driver's phone does not download the office.
            urlPattern: ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/_app/immutable/'),
            handler: 'CacheFirst',
            options: {
              cacheName: 'app-parts',
              expiration: { maxEntries: 300, maxAgeSeconds: 30 * 24 * 3600 },
            },
          },
        ],
      },
    }),
  ],
  build: { target: ['es2022', 'safari16.4', 'chrome111', 'firefox114'] },
  worker: { format: 'es' },
  server: {
    proxy: Object.fromEntries(
      ['/graphql', '/auth', '/d/', '/uploads', '/store', '/health', '/api', '/idp'].map((path) => [
        path,
        'http://127.0.0.1:4000',
      ]),
    ),
  },
})
