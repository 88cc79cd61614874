import type { OptionDefinition } from './command.ts'

/** Where the articles, ledgers and corrections are kept, unless it is said otherwise. */
const DEFAULT = 'reckon.sqlite'

/** The option that every command of the desk takes. */
export const STORE: OptionDefinition = {
  flags: '--store <where>',
  description: `an SQLite file, or postgres://user@host/database (default: ${DEFAULT} in this folder)`,
}

/** Where `--store` says that the desk is. */
export function storeOf({ store }: Readonly<Record<string, unknown>>): string {
  return typeof store === 'string' ? store : DEFAULT
}
