import type { TimelineEntry } from '../../ledger/ledger.ts'
import { periodWords } from '../wording/words.ts'
import { type Item, plain } from './item.ts'

/** What happened when. */
export function timelineItem({ from, to, basis, text, source, evidence }: TimelineEntry): Item {
  return {
    ...plain,
    evidence: evidence.slice(0, 1),
    text: `${periodWords(from, to ?? from)}${basis === 'inferred' ? ' (inferred)' : ''}: ${text}${source ? `, by the account of ${source}` : ''}`,
  }
}
