import Sqlite from 'better-sqlite3'
import { CompiledQuery, type DatabaseConnection, Kysely, SqliteDialect, SqliteDriver } from 'kysely'
import type { Connected } from './connected.ts'
import type { Database } from './database.ts'
import { StoreProblem } from './problem.ts'
import { fts5 } from './search/fts5.ts'

/** How long another process may hold the file, in milliseconds. */
const PATIENCE = 30_000

/** Takes the lock at once: two that first read and then write would refuse each other. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }
}

class Dialect extends SqliteDialect {
  readonly #database: ReturnType<typeof preparedOnce>
  constructor(database: ReturnType<typeof preparedOnce>) {
    super({ database })
    this.#database = database
  }
  override createDriver(): SqliteDriver {
    return new ImmediateDriver({ database: this.#database })
  }
}

/** Kysely prepares every statement anew, which costs more than most of them. */
function preparedOnce(database: Sqlite.Database) {
  const statements = new Map<string, Sqlite.Statement>()
  return {
    close: () => void database.close(),
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
  const open = (): Sqlite.Database => {
    const database = new Sqlite(file, { timeout: PATIENCE })
    try {
      database.pragma('journal_mode = wal')
      database.pragma('synchronous = full')
      database.pragma('foreign_keys = on')
      database.pragma('cache_size = -65536')
      database.pragma('mmap_size = 1073741824')
    } catch (error) {
      database.close()
      throw error
    }
    return database
  }
  const connection = (): Kysely<Database> =>
    new Kysely<Database>({ dialect: new Dialect(preparedOnce(guarded(file, open))) })
  const write = connection()
  const read = connection()
  return {
    kind: 'sqlite',
    where: file,
    words: fts5,
    read,
    write,
    // `begin immediate` has locked the file already.
    lock: async () => {},
    async close() {
      await read.destroy()
      await write.destroy()
    },
  }
}

function guarded(file: string, open: () => Sqlite.Database): Sqlite.Database {
  try {
    return open()
  } catch (error) {
    throw problemOf(error, file)
  }
}

function problemOf(error: unknown, file: string): unknown {
  const { code } = error as { code?: string }
  if (code === 'SQLITE_NOTADB')
    return new StoreProblem('this file is no store', file, 'name another file, or one that is not there yet')
  if (code?.startsWith('SQLITE_CORRUPT')) return new StoreProblem('the store is damaged', file, 'put back a copy of it')
  if (code?.startsWith('SQLITE_BUSY'))
    return new StoreProblem('another process has held the store for half a minute', file, 'let it end and try again')
  if (code?.startsWith('SQLITE_CANTOPEN') || (error as Error).message?.includes('directory does not exist'))
    return new StoreProblem(
      'the store can’t be opened or made',
      file,
      'name a file in a folder that exists and may be written to',
    )
  if (code?.startsWith('SQLITE_READONLY'))
    return new StoreProblem('the store may not be written to', file, 'give this user the right to write it')
  if (code?.startsWith('SQLITE_FULL')) return new StoreProblem('the disk is full', file, 'make room and try again')
  return error
}
