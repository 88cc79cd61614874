import type { StoryLedger } from '../../ledger/ledger.ts'
import { labelOf, type Reports } from '../parts/reports.ts'
import { datedWords, periodWords, quotedWords } from '../wording/words.ts'
import { type Item, plain } from './item.ts'

/** A report, and what it says of where it comes from. */
export function reportItem(id: string, { coverage }: StoryLedger, reports: Reports): Item {
  const entry = reports.get(id)?.entry
  const range =
    entry?.publishedBasis === 'inferred' && entry.publishedRange
      ? `${periodWords(...entry.publishedRange)} would fit`
      : null
  const unnamed = coverage.outlets.find(({ article, anonymous }) => article === id && anonymous > 0)
  const facts = entry
    ? [
        datedWords(entry.published, entry.publishedBasis),
        range,
        entry.publishedLike && `as ${labelOf(reports, entry.publishedLike)} prints the same text`,
        entry.wire && `carries ${entry.wire}`,
        entry.dateline && `filed from ${entry.dateline}`,
        unnamed && `unnamed sources say ${unnamed.anonymous} of the ${unnamed.attributions} things that it attributes`,
      ]
    : []
  return {
    ...plain,
    text:
      [id, labelOf(reports, id)].filter((name, i, names) => names.indexOf(name) === i).join(': ') +
      (entry?.title ? `, ${quotedWords(entry.title)}` : ''),
    details: [facts.filter(Boolean).join('; ')],
  }
}
