import { setTimeout } from 'node:timers/promises'
import Sqlite from 'better-sqlite3'
import { CompiledQuery, type DatabaseConnection, type Dialect, Kysely, SqliteDialect, SqliteDriver } from 'kysely'
import type { Connected } from './connected.ts'
import type { Database } from './database.ts'
import { sqliteProblem } from './database-problems.ts'
import { explaining } from './explaining.ts'
import { StoreProblem } from './problem.ts'
import { fts5 } from './search/index/fts5.ts'

/** How long another transaction may hold the file, and how long to wait before trying again, in milliseconds. */
const PATIENCE = 60_000
const PAUSE = 20
/** How long the switch to a write-ahead log, or a checkpoint of it, may take. */
const BRIEFLY = 5000

/**
 * Takes the file's lock at once: two that first read and then write would refuse each other. Waits for it without
 * holding up the process, which may be the one that has it.
 */
class ImmediateDriver extends SqliteDriver {
  readonly #database: ReturnType<typeof preparedOnce>
  constructor(database: ReturnType<typeof preparedOnce>) {
    super({ database })
    this.#database = database
  }
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    for (const end = Date.now() + PATIENCE; ; await setTimeout(PAUSE)) {
      try {
        await connection.executeQuery(CompiledQuery.raw('begin immediate'))
        return
      } catch (error) {
        if (!String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY') || Date.now() > end) throw error
      }
    }
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // Where the disk is full SQLite has taken all back itself: asked once more, it would fail, and hide why.
    if (this.#database.inTransaction()) await super.rollbackTransaction(connection)
  }
}

class OneFile extends SqliteDialect {
  readonly #database: ReturnType<typeof preparedOnce>
  constructor(database: ReturnType<typeof preparedOnce>) {
    super({ database })
    this.#database = database
  }
  override createDriver(): SqliteDriver {
    return new ImmediateDriver(this.#database)
  }
}

/** Kysely prepares every statement anew, which costs more than most of them. */
function preparedOnce(database: Sqlite.Database) {
  const statements = new Map<string, Sqlite.Statement>()
  return {
    close: () => void database.close(),
    inTransaction: () => database.inTransaction,
    prepare(sql: string) {
      const known = statements.get(sql)
      // One that is being iterated can't be run again.
      if (known !== undefined && !known.busy) return known
      const statement = database.prepare(sql)
      if (statements.size >= 500) statements.delete(statements.keys().next().value as string)
      statements.set(sql, statement)
      return statement
    },
  }
}

/**
 * Opens or makes a file. One connection writes; a second one reads, so that a page is answered while a transaction
 * waits for a ledger. `synchronous = full`: a commit that has returned survives the process and the machine.
 */
export function connectSqlite(file: string): Connected {
  // What SQLite keeps in memory belongs to one connection, and a store has two.
  if (['', ':memory:'].includes(file.trim())) {
    throw new StoreProblem('a store is a file', file || 'store', 'name one; it is made if it isn’t there')
  }
  const problem = (error: unknown): unknown => sqliteProblem(error, file)
  const write = new Kysely<Database>({ dialect: dialectOf(file, 'busy_timeout = 0') })
  const read = new Kysely<Database>({ dialect: explaining(dialectOf(file, 'query_only = on'), problem) })
  return {
    kind: 'sqlite',
    where: file,
    words: fts5,
    read,
    write,
    // `begin immediate` has locked the file already.
    lock: async () => {},
    problem,
    async close() {
      await read.destroy()
      await write.destroy()
    },
  }
}

const PRAGMAS = [
  'journal_mode = wal',
  'synchronous = full',
  'foreign_keys = on',
  'cache_size = -65536',
  'mmap_size = 1073741824',
]

function dialectOf(file: string, own: string): Dialect {
  let database: Sqlite.Database | null = null
  try {
    database = new Sqlite(file, { timeout: BRIEFLY })
    for (const pragma of [...PRAGMAS, own]) database.pragma(pragma)
    return new OneFile(preparedOnce(database))
  } catch (error) {
    database?.close()
    throw sqliteProblem(error, file)
  }
}
