import { type Kysely, sql } from 'kysely'
import type { Connected } from '../connected.ts'
import type { Queries } from '../database.ts'
import { SCHEMA } from '../postgres.ts'
import { StoreProblem } from '../problem.ts'
import { articlesAndStories } from './0001-articles-and-stories.ts'
import { search } from './0002-search.ts'
import { correctionsByReport } from './0003-corrections-by-report.ts'
import { headsOfLedgers } from './0004-heads-of-ledgers.ts'
import { type Migration, TYPES } from './migration.ts'

/** All there ever were, in their order; one that has been released is never changed. */
export const MIGRATIONS: readonly Migration[] = [articlesAndStories, search, correctionsByReport, headsOfLedgers]

/**
 * Brings a store up to date, in one transaction: it is as it was, or as it should be. Of several processes that open it
 * at once one does it and the others wait. Throws a `StoreProblem` where a newer program has made the store.
 */
export async function migrate({ kind, where, read, write, lock }: Connected, upTo = MIGRATIONS.length): Promise<void> {
  // Most stores are up to date, and whoever only reads shouldn't wait for whoever writes.
  if ((await versionOf(read).catch(() => 0)) === MIGRATIONS.length) return
  await write.transaction().execute(async (transaction) => {
    await lock(transaction, 'migrations')
    if (kind === 'postgres') await makeSchema(transaction)
    await sql`create table if not exists reckon_version (version integer not null)`.execute(transaction)
    const version = await versionOf(transaction)
    if (version > MIGRATIONS.length) {
      throw new StoreProblem(
        `a newer Reckon has made this store (version ${version}; this one knows ${MIGRATIONS.length})`,
        where,
        'update Reckon, or name another store',
      )
    }
    if (version >= upTo) return
    if (version === 0 && kind === 'sqlite' && (await isAnothers(transaction))) {
      throw new StoreProblem('this is another program’s database', where, 'name another file')
    }
    for (const { up } of MIGRATIONS.slice(version, upTo))
      await up(transaction as unknown as Kysely<unknown>, TYPES[kind])
    await sql`delete from reckon_version`.execute(transaction)
    await sql`insert into reckon_version (version) values (${upTo})`.execute(transaction)
  })
}

/** Looked for first, since a user who may not make one may still use it. */
async function makeSchema(queries: Queries): Promise<void> {
  const { rows } = await sql`select 1 from pg_namespace where nspname = ${SCHEMA}`.execute(queries)
  if (rows.length === 0) await sql`create schema ${sql.ref(SCHEMA)}`.execute(queries)
}

/** A PostgreSQL database may well hold other things beside the store; a file is the store or isn't. */
async function isAnothers(queries: Queries): Promise<boolean> {
  const { rows } = await sql`
    select name from sqlite_master where type = 'table' and name not like 'reckon%' and name not like 'sqlite%'`.execute(
    queries,
  )
  return rows.length > 0
}

async function versionOf(queries: Queries): Promise<number> {
  const { rows } = await sql<{ version: number }>`select version from reckon_version`.execute(queries)
  return rows[0]?.version ?? 0
}
