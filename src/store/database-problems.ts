import { StoreProblem } from './problem.ts'

/** What is wrong, and what to do. */
type Told = readonly [problem: string, advice: string]

/** By the beginning of SQLite's code: https://www.sqlite.org/rescode.html */
const SQLITE: Readonly<Record<string, Told>> = {
  SQLITE_NOTADB: ['this file is no store', 'name another file, or one that is not there yet'],
  SQLITE_CORRUPT: ['the store is damaged', 'put back a copy of it'],
  SQLITE_BUSY: ['another process has held the store for too long', 'let it end and try again'],
  SQLITE_CANTOPEN: ['the store can’t be opened or made', 'name a file in a folder that exists and may be written to'],
  SQLITE_READONLY: ['the store may not be written to', 'give this user the right to write it'],
  SQLITE_FULL: ['the disk is full', 'make room and try again'],
  SQLITE_IOERR: ['the disk can’t be read or written', 'see whether it is in order'],
}

/** Of the network, and of PostgreSQL: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const POSTGRES: Readonly<Record<string, Told>> = {
  ECONNREFUSED: ['no PostgreSQL answers there', 'start it, or mend host and port'],
  ECONNRESET: ['the server has ended the connection', 'see that it runs, and try again'],
  ENOTFOUND: ['there is no such host', 'mend the host in the connection string'],
  EAI_AGAIN: ['there is no such host', 'mend the host in the connection string'],
  ETIMEDOUT: ['the server doesn’t answer', 'see that it runs and can be reached'],
  '28P01': ['the server refuses user or password', 'mend them in the connection string'],
  '28000': ['the server refuses user or password', 'mend them in the connection string'],
  '3D000': ['there is no such database', 'make it with createdb, or mend its name'],
  '42501': ['the user may not do that', 'give the user the right to make tables there'],
  '53300': ['the server has no connection left', 'allow more, or end other processes'],
  '57P01': ['the server was stopped', 'start it and try again'],
}

/** A `StoreProblem` for what a person can mend; anything else as it is. */
export function sqliteProblem(error: unknown, where: string): unknown {
  const code = codeOf(error)
  // better-sqlite3 looks for the folder itself.
  if (error instanceof TypeError && error.message.includes('directory')) return told(SQLITE.SQLITE_CANTOPEN, where)
  const known = Object.keys(SQLITE).find((one) => code.startsWith(one))
  return known === undefined ? error : told(SQLITE[known], where)
}

/** The same of PostgreSQL. What goes wrong while connecting is always a `StoreProblem`: the error may hold the password. */
export function postgresProblem(error: unknown, where: string, connecting: boolean): unknown {
  const code = codeOf(error)
  const known = POSTGRES[code]
  if (known !== undefined) return told(known, where)
  return connecting
    ? told(
        [`the server can’t be used (${code || 'no answer'})`, 'see that it is PostgreSQL and that it answers'],
        where,
      )
    : error
}

const codeOf = (error: unknown): string => String((error as { code?: unknown } | null)?.code ?? '')

const told = ([problem, advice]: Told, where: string): StoreProblem => new StoreProblem(problem, where, advice)
