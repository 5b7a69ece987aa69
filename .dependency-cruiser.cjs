/** The walls of the house (docs/architecture.md): a change that goes through one fails `pnpm check`. */
const ranks = [
  ['tenancy', 'identity'],
  ['audit', 'documents', 'notifications'],
  ['catalog', 'people'],
  ['releases', 'planning'],
  ['bols'],
  ['visits', 'billing'],
  ['reporting', 'integrations'],
]
const rooms = (names) => `^api/src/modules/(${names.flat().join('|')})/`
const spec = '[.]spec[.]ts$'

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or lack a third.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'platform-knows-no-module',
      severity: 'error',
      from: { path: '^api/src/platform/' },
      to: { path: '^api/src/(modules|http|embedded|cli)/' },
    },
    {
      name: 'domain-is-pure',
      comment: 'Values in, values out: no clock, no database, no request.',
      severity: 'error',
      from: { path: '/domain/', pathNot: spec },
      to: {
        pathNot: [
          '/domain/',
          '^api/src/platform/(errors|faults|pounds|canonical-json)[.]ts$',
          '^crypto$',
          '^node:crypto$',
        ],
      },
    },
    {
      name: 'use-the-front-door',
      comment: 'A module is entered by its index.ts.',
      severity: 'error',
      from: { path: '^api/src/modules/([^/]+)/' },
      to: { path: '^api/src/modules/([^/]+)/(?!index[.]ts$)', pathNot: '^api/src/modules/$1/' },
    },
    ...ranks.slice(0, -1).map((rank, index) => ({
      name: `${rank.join('-and-')}-look-down`,
      severity: 'error',
      from: { path: rooms(rank), pathNot: spec },
      to: { path: rooms(ranks.slice(index + 1)) },
    })),
    {
      name: 'only-access-knows-shield',
      severity: 'error',
      from: { pathNot: '^api/src/platform/access/' },
      to: { path: 'graphql-shield' },
    },
    {
      name: 'type-graphql-by-one-door',
      comment: 'It wants reflect-metadata first.',
      severity: 'error',
      from: { pathNot: '^api/src/graphql/type-graphql[.]ts$' },
      to: { path: 'node_modules/type-graphql' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '[.]spec[.]ts$|/spec-readers/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'api/tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
}
