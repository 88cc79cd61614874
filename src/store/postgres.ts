import { createHash } from 'node:crypto'
import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import type { Connected } from './connected.ts'
import type { Database } from './database.ts'
import { postgresProblem } from './database-problems.ts'
import { explaining } from './explaining.ts'
import { tsvector } from './search/index/tsvector.ts'

const INT8 = 20

/** The tables have a schema of their own, beside whatever else the database holds. */
export const SCHEMA = 'reckon'

/** All our whole numbers are safe integers; pg gives 64-bit ones as strings. */
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === INT8 ? Number : pg.types.getTypeParser(oid, format as 'text'),
} as pg.CustomTypesConfig

/** Connects to a server. Locks are PostgreSQL's advisory ones, so they end with their transaction, however it ends. */
export async function connectPostgres(url: string, connections: number): Promise<Connected> {
  const where = shown(url)
  const pool = new pg.Pool({ connectionString: url, max: connections, types, connectionTimeoutMillis: 10_000 })
  // Queued before whatever the connection was opened for.
  pool.on('connect', (client) => void client.query(`set search_path = ${SCHEMA}`).catch(() => {}))
  // A connection that breaks while nobody uses it is replaced; whoever uses one is told by the query.
  pool.on('error', () => {})
  try {
    ;(await pool.connect()).release()
  } catch (error) {
    await pool.end()
    throw postgresProblem(error, where, true)
  }
  const problem = (error: unknown): unknown => postgresProblem(error, where, false)
  const queries = new Kysely<Database>({ dialect: explaining(new PostgresDialect({ pool }), problem) })
  return {
    kind: 'postgres',
    where,
    words: tsvector,
    read: queries,
    write: queries,
    async lock(transaction, name) {
      await sql`select pg_advisory_xact_lock(${lockNumber(name).toString()}::bigint)`.execute(transaction)
    },
    problem,
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
