import { createHash } from 'node:crypto'
import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import type { Connected } from './connected.ts'
import type { Database } from './database.ts'
import { StoreProblem } from './problem.ts'
import { tsvector } from './search/tsvector.ts'

const INT8 = 20

/** All our whole numbers are safe integers; pg gives 64-bit ones as strings. */
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === INT8 ? Number : pg.types.getTypeParser(oid, format as 'text'),
} as pg.CustomTypesConfig

/** Connects to a server. Locks are PostgreSQL's advisory ones, so they end with their transaction, however it ends. */
export async function connectPostgres(url: string, connections: number): Promise<Connected> {
  const where = shown(url)
  const pool = new pg.Pool({ connectionString: url, max: connections, types, connectionTimeoutMillis: 10_000 })
  // A connection that breaks while nobody uses it is replaced; whoever uses one is told by the query.
  pool.on('error', () => {})
  try {
    ;(await pool.connect()).release()
  } catch (error) {
    await pool.end()
    throw problemOf(error, where)
  }
  const queries = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
  return {
    kind: 'postgres',
    where,
    words: tsvector,
    read: queries,
    write: queries,
    async lock(transaction, name) {
      await sql`select pg_advisory_xact_lock(${lockNumber(name).toString()}::bigint)`.execute(transaction)
    },
    close: () => queries.destroy(),
  }
}

/** 63 bits of a hash: two names share a lock about never, and then only wait for each other. */
const lockNumber = (name: string): bigint =>
  createHash('sha256').update(`reckon ${name}`).digest().readBigUInt64BE() >> 1n

/** Server, port and database of a connection string. */
function shown(url: string): string {
  try {
    const { host, pathname } = new URL(url)
    return `postgres://${host}${pathname}`
  } catch {
    return 'postgres://'
  }
}

function problemOf(error: unknown, where: string): StoreProblem {
  const { code } = error as { code?: string }
  switch (code) {
    case 'ECONNREFUSED':
      return new StoreProblem('no PostgreSQL answers there', where, 'start it, or mend host and port')
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new StoreProblem('there is no such host', where, 'mend the host in the connection string')
    case '28P01':
    case '28000':
      return new StoreProblem('the server refuses user or password', where, 'mend them in the connection string')
    case '3D000':
      return new StoreProblem('there is no such database', where, 'make it with createdb, or mend its name')
    case '53300':
      return new StoreProblem('the server has no connection left', where, 'allow more, or end other processes')
    default:
      return new StoreProblem(
        `the server can’t be used (${code ?? 'no answer'})`,
        where,
        'see that it is PostgreSQL and that it answers',
      )
  }
}
