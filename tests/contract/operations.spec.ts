import { execFileSync } from 'node:child_process'
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type DocumentNode, buildSchema, parse, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { modules } from '../../api/src/app.ts'
import { ACCEPTED, breaksSince } from '../../api/src/graphql/breaking.ts'
import { Limits } from '../../api/src/graphql/limits.ts'
import { contractOf } from '../../api/src/graphql/schema.ts'
import { ops } from '../kit/operations.ts'

const contract = await contractOf(modules)
const persisted = JSON.parse(
  readFileSync(new URL('../../schema/generated/persisted-documents.json', import.meta.url), 'utf8'),
) as Record<string, string>

describe('the operations that the PWA sends', () => {
  it.each(Object.values(persisted).map((text) => [text.slice(0, 60), text]))(
    'fit the schema and its limits: %s',
    (_start, text) => {
      const document: DocumentNode = parse(text)
      expect(validate(contract, document)).toEqual([])
      expect(new Limits(contract).refusal({ query: text, variables: {} })).toBeUndefined()
    },
  )
})

describe('the operations of these tests', () => {
  it.each(Object.entries(ops))('%s fits the schema', (_name, text) => {
    expect(validate(contract, parse(text))).toEqual([])
  })
})

describe('a change that breaks clients', () => {
  let root = ''
  const OLD = 'type Query { bol: String, bols: String }'
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...words], {
      cwd: root,
      stdio: 'ignore',
    })
  beforeAll(() => {
    root = mkdtempSync(path.join(os.tmpdir(), 'lading-breaks-'))
    mkdirSync(path.join(root, 'schema'))
    writeFileSync(path.join(root, 'schema/schema.graphql'), OLD)
    writeFileSync(path.join(root, ACCEPTED), '# Accepted breaks\n')
    git('init', '-q')
    git('add', '.')
    git('commit', '-qm', 'The schema as it was')
  })
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  it('is told when a field is gone, and not when one is added', () => {
    expect(breaksSince(buildSchema('type Query { bol: String }'), root)).toEqual([
      expect.stringContaining('This breaks clients: Query.bols was removed.'),
    ])
    expect(breaksSince(buildSchema(`${OLD.slice(0, -1)}, more: Int }`), root)).toEqual([])
  })

  it('is told no more once it is listed with a reason', () => {
    writeFileSync(
      path.join(root, ACCEPTED),
      '# Accepted breaks\n\n- Query.bols was removed.\n  Nobody asked for it.\n',
    )
    expect(breaksSince(buildSchema('type Query { bol: String }'), root)).toEqual([])
  })
})
