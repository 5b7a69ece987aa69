import type { CodegenConfig } from '@graphql-codegen/cli'

/**
 * Types the PWA's operations from the printed schema, and writes the list of them that the server accepts in
 * production (`generated/persisted-documents.json`, by SHA-256). Both are committed, so that a check can see drift.
 */
const config: CodegenConfig = {
  schema: './schema.graphql',
  documents: ['../pwa/src/**/operations.ts'],
  ignoreNoDocuments: true,
  generates: {
    './generated/': {
      preset: 'client',
      presetConfig: {
        // A fragment is asked for by name and read where it is shown; masking would need a cast in every component.
        fragmentMasking: false,
        persistedDocuments: {
          mode: 'embedHashInDocument',
          hashPropertyName: 'hash',
          hashAlgorithm: 'sha256',
        },
      },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        immutableTypes: true,
        importExtension: '.ts',
        strictScalars: true,
        defaultScalarType: 'unknown',
        avoidOptionals: { field: true, inputValue: false, object: false, defaultValue: false },
        scalars: {
          ID: 'string',
          UUID: 'string',
          Date: 'string', // 2026-11-20, a day in the tenant's zone
          DateTime: 'string', // ISO 8601 in UTC
          DateTimeISO: 'string',
          Decimal: 'string', // exact, never a float
          JSON: 'unknown',
          JSONObject: 'Record<string, unknown>',
        },
      },
    },
  },
}

export default config
