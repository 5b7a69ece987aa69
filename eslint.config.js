import svelte from 'eslint-plugin-svelte'
import ts from 'typescript-eslint'

/** What a machine can say about style; the types are checked by tsc and svelte-check, the walls by dependency-cruiser. */
export default ts.config(
  {
    ignores: [
      '**/node_modules/**',
      '**/dist/**',
      'pwa/build/**',
      'pwa/.svelte-kit/**',
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
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
)
