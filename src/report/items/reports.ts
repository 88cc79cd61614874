import type { Coverage } from '../../ledger/ledger.ts'
import { labelOf, type Reports } from '../parts/reports.ts'
import { datedWords, periodWords, quotedWords } from '../wording/words.ts'
import { type Item, plain } from './item.ts'

/** A report, and what it says of where it comes from. */
export function reportItem(
  { article: id, attributions, anonymous }: Coverage['outlets'][number],
  reports: Reports,
): Item {
  const entry = reports.get(id)?.entry
  const range =
    entry?.publishedBasis === 'inferred' && entry.publishedRange
      ? `${periodWords(...entry.publishedRange)} would fit`
      : null
  const facts = entry
    ? [
        datedWords(entry.published, entry.publishedBasis),
        range,
        entry.publishedLike && `as ${labelOf(reports, entry.publishedLike)} prints the same text`,
        entry.wire && `carries ${entry.wire}`,
        entry.dateline && `filed from ${entry.dateline}`,
        anonymous > 0 && `unnamed sources say ${anonymous} of the ${attributions} things that it attributes`,
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
