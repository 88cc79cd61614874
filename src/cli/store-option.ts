import { existsSync } from 'node:fs'
import { Failure, type OptionDefinition } from './command.ts'

/** Where the articles, ledgers and corrections are kept, unless it is said otherwise. */
const DEFAULT = 'reckon.sqlite'

/** The option that every command of the desk takes. */
export const STORE: OptionDefinition = {
  flags: '--store <where>',
  description: `an SQLite file, or postgres://user@host/database (default: ${DEFAULT} in this folder)`,
}

/**
 * Does something with the store that `--store` names.
 * @throws Failure where the store can't be used, which says what to do
 */
export async function atStore<Result>(
  { store }: Readonly<Record<string, unknown>>,
  work: (where: string) => Promise<Result>,
): Promise<Result> {
  try {
    return await work(nameOf(store))
  } catch (error) {
    const { StoreProblem } = await import('../store/problem.ts')
    throw error instanceof StoreProblem ? new Failure(error.message) : error
  }
}

/**
 * Does something with a store that is there: where a name is mistyped, none is made under it.
 * @throws Failure where there is none, or it can't be used
 */
export async function atKeptStore<Result>(
  options: Readonly<Record<string, unknown>>,
  work: (where: string) => Promise<Result>,
): Promise<Result> {
  const where = nameOf(options.store)
  if (!isPostgres(where) && !existsSync(where)) {
    throw new Failure(`${where}: there is no such store; name the file of a desk with --store`)
  }
  return atStore(options, work)
}

/** Whether `--store` names a PostgreSQL database. */
export const isPostgres = (where: string): boolean => /^postgres(?:ql)?:/iu.test(where)

const nameOf = (store: unknown): string => (typeof store === 'string' ? store : DEFAULT)
