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
    return await work(typeof store === 'string' ? store : DEFAULT)
  } catch (error) {
    const { StoreProblem } = await import('../store/problem.ts')
    throw error instanceof StoreProblem ? new Failure(error.message) : error
  }
}
