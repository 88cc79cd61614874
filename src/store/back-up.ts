import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import Sqlite from 'better-sqlite3'
import { sqliteProblem } from './database-problems.ts'
import { StoreProblem } from './problem.ts'

/** Pages of the file that are copied at once: all, so that a desk that writes meanwhile can't make it begin anew. */
const ALL_PAGES = 2 ** 31 - 1

/**
 * Copies an SQLite store as it stands at one moment into a new file, while others read and write it. The file alone is no
 * copy while a desk runs, since what was written last stands in the log beside it (-wal). It is there whole or not at all.
 * @throws StoreProblem where it can't, or where the new file is there already
 */
export async function backUp(store: string, file: string): Promise<void> {
  if (!existsSync(store)) throw new StoreProblem('there is no such store', store, 'name the file of a desk')
  if (existsSync(file)) throw new StoreProblem('this file is there already', file, 'name one that is not')
  const unfinished = `${file}.unfinished`
  let source: Sqlite.Database | null = null
  try {
    source = new Sqlite(store, { readonly: true })
    await rm(unfinished, { force: true })
    await source.backup(unfinished, { progress: () => ALL_PAGES })
  } catch (error) {
    throw sqliteProblem(error, (error as { code?: string }).code === 'SQLITE_NOTADB' ? store : file)
  } finally {
    source?.close()
  }
  await rename(unfinished, file)
}
