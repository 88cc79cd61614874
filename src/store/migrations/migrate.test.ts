import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import type { Connected } from '../connected.ts'
import { openStore } from '../open.ts'
import { connectPostgres, SCHEMA } from '../postgres.ts'
import { connectSqlite } from '../sqlite.ts'
import type { Store } from '../store.ts'
import { emptyDatabase } from '../testing/shared-postgres.ts'
import { MIGRATIONS, migrate } from './migrate.ts'

type Kind = Store['kind']

const folder = mkdtempSync(join(tmpdir(), 'reckon-migrations-'))
let files = 0

afterAll(() => rmSync(folder, { recursive: true }))

const empty = async (kind: Kind): Promise<string> =>
  kind === 'sqlite' ? join(folder, `${files++}.db`) : emptyDatabase()

const connect = async (kind: Kind, where: string): Promise<Connected> =>
  kind === 'sqlite' ? connectSqlite(where) : connectPostgres(where, 2)

/** A store as an earlier version left it: fixtures are what it wrote then, and are never made anew. */
async function left(kind: Kind, version: number): Promise<string> {
  const statements = readFileSync(
    join(import.meta.dirname, 'fixtures', `${String(version).padStart(4, '0')}.${kind}.sql`),
    'utf8',
  )
  const where = await empty(kind)
  if (kind === 'sqlite') {
    const database = new Sqlite(where)
    database.exec(statements)
    database.close()
  } else {
    const client = new pg.Client(where)
    await client.connect()
    await client.query(`create schema ${SCHEMA}; set search_path = ${SCHEMA}`)
    await client.query(statements)
    await client.end()
  }
  return where
}

async function columns({ write }: Connected): Promise<readonly string[]> {
  const tables = await write.introspection.getTables()
  return tables
    .flatMap(({ name, columns }) => columns.map((one) => `${name}.${one.name} ${one.dataType} ${one.isNullable}`))
    .sort()
}

describe.each(['sqlite', 'postgres'] as const)('a store in %s', (kind) => {
  describe.each(MIGRATIONS.slice(0, -1).map((_, i) => i + 1))('as version %i left it', (version) => {
    it('is brought up to date with all that it holds', async () => {
      const store = await openStore(await left(kind, version))
      expect((await store.articles.get('lantern-1'))?.article.outlet).toBe('The Lantern')
      expect(await store.annotations.of('1', ['lantern-1'])).toHaveLength(1)
      expect(await store.annotations.placed('1', 0, 10)).toHaveLength(1)
      expect(await store.stories.get('s1')).toMatchObject({ title: 'The Alde rises', stale: false })
      expect((await store.stories.ledger('s1'))?.story.title).toBe('The Alde rises')
      const corrections = await store.corrections.list({ story: 's1' })
      expect(corrections).toHaveLength(version === 1 ? 1 : 2)
      expect(await store.corrections.bearingOn('s1', ['lantern-1'], '1')).toEqual(corrections)
      expect(await store.told.claim('mail', ['k1'])).toEqual([])
      expect(await store.feeds.list()).toHaveLength(1)
      expect((await store.search.articles({ words: 'river' })).items).toHaveLength(1)
      expect((await store.search.said({ speaker: 'Ruiz' })).items).toHaveLength(1)
      expect((await store.search.figures({ measure: 'boats' })).items).toHaveLength(1)
      await store.close()
    })

    it('becomes what a new one is', async () => {
      const [old, young] = [await left(kind, version), await empty(kind)]
      const shapes: (readonly string[])[] = []
      for (const where of [old, young]) {
        await (await openStore(where)).close()
        const connected = await connect(kind, where)
        shapes.push(await columns(connected))
        await connected.close()
      }
      expect(shapes[0]).toEqual(shapes[1])
    })
  })

  it('without the heads of ledgers has them all the same', async () => {
    const store = await openStore(await left(kind, 3))
    expect(await store.stories.head('s1')).toMatchObject({ counts: { reports: 1, claims: 0 }, latest: ['lantern-1'] })
    await store.close()
  })

  it('is made once by many that open it at once', async () => {
    const where = await empty(kind)
    const stores = await Promise.all(Array.from({ length: 4 }, () => openStore(where, { connections: 2 })))
    expect(await stores[3].articles.count()).toBe(0)
    for (const store of stores) await store.close()
  })

  it('is as it was when a migration fails', async () => {
    const where = await left(kind, 1)
    const connected = await connect(kind, where)
    await sql`create table sayings (n integer)`.execute(connected.write)
    await expect(migrate(connected)).rejects.toThrow('sayings')
    await sql`drop table sayings`.execute(connected.write)
    await migrate(connected)
    await connected.close()
  })

  it('that a newer program has made is refused', async () => {
    const where = await empty(kind)
    const connected = await connect(kind, where)
    await migrate(connected)
    await sql`update reckon_version set version = 99`.execute(connected.write)
    await expect(migrate(connected)).rejects.toThrow(/a newer Reckon has made this store .* update Reckon/)
    await connected.close()
  })
})
