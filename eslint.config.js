import svelte from 'eslint-plugin-svelte'
import ts from 'typescript-eslint'

/** What a machine can say about style; the types are checked by tsc and svelte-check, the walls by dependency-cruiser. */
export default ts.config(
  {
    ignores: [
      '**/node_modules/**',
      '**/dist/**',
      'pwa/build/**',
      '**/.svelte-kit/**',
      'schema/generated/**',
      'tests/fixtures/**',
      'tests/artifacts/**',
      '.data/**',
    ],
  },
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  { files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: ts.parser } } },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'no-console': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'prefer-const': 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // The environment is read in one place (api/src/config.ts); the commands below only hand it on.
    files: ['api/src/**/*.ts'],
    ignores: [
      'api/src/config.ts',
      'api/src/main.ts',
      'api/src/worker.ts',
      'api/src/cli/**',
      'api/src/embedded/start.ts',
      '**/*.spec.ts',
    ],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Read it in api/src/config.ts.' },
      ],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    rules: {
      'prefer-const': 'off', // `let` says of a prop that it changes; the rune's own rule knows the difference
      'svelte/prefer-svelte-reactivity': 'off', // a date that is made and sent is no state
      'svelte/no-unused-svelte-ignore': 'off', // they speak to svelte-check, which sees more than this parser
    },
  },
  {
    files: ['pwa/**'],
    rules: { 'svelte/no-navigation-without-resolve': 'off' }, // the app stands at the root of its origin, by contract
  },
  {
    files: ['pwa/src/lib/pdf/**'],
    rules: { 'svelte/no-dom-manipulating': 'off' }, // pdf.js draws its own canvas and text
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
)
