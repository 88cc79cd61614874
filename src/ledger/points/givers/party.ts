import type { Giver } from '../../ledger.ts'
import { named } from '../../parties/party.ts'
import type { Sought } from './sought.ts'

/** Somebody with a name, as the article has it, as the giver of a figure. */
export function namedGiver(local: string, { report, cast }: Pick<Sought, 'report' | 'cast'>): Giver {
  return named(cast.known(report.article.id, local) ?? cast.called(local) ?? local, cast)
}
