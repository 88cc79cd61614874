import type { Giver } from '../../ledger.ts'
import type { Sought } from './sought.ts'

/** Somebody with a name, as the article has it, as the giver of a figure. */
export function namedGiver(local: string, { report, cast }: Sought): Giver {
  const name = cast.known(report.article.id, local) ?? cast.called(local) ?? local
  return { name, origin: cast.origin(name), standing: 'named', via: null }
}
