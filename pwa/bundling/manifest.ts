import type { ManifestOptions } from 'vite-plugin-pwa'

/** What a phone shows of Lading when it is put on the home screen. */
export const manifest: Partial<ManifestOptions> = {
  id: '/',
  name: 'Lading',
  short_name: 'Lading',
  description: 'Releases, loads and bills of lading of a bulk transload yard.',
  start_url: '/',
  scope: '/',
  display: 'standalone',
  background_color: '#fbfaf7',
  theme_color: '#fbfaf7',
  categories: ['business', 'productivity'],
  icons: [
    { src: '/mark.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    { src: '/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
  shortcuts: [
    { name: 'Driver: pick up', url: '/driver', icons: [{ src: '/icon-192.png', sizes: '192x192' }] },
    { name: 'Shipments', url: '/shipments', icons: [{ src: '/icon-192.png', sizes: '192x192' }] },
  ],
}
