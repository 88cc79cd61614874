import type { Span } from '../../../../article/article.ts'
import { hull, overlap } from '../../../../article/span.ts'
import type { Finder } from '../finder.ts'

/** "falsely claimed that the boat had sunk": the rejection itself tells what it rejects, and mostly who says so. */
export const retold: Finder = ({ rejection: { retelling, cue }, holder, rejecter }, { report, sentences }) => {
  if (!retelling) return null
  const words = hull(retelling.words)
  const statement =
    sentences[cue.sentence]?.said.findLast(
      ({ evidence, giver }) =>
        overlap(evidence, words) && (holder ? giver.name === holder.name : giver.name !== rejecter.name),
    ) ?? null
  // Of all that stands before an aside, it is what somebody says there.
  const span = statement && holder === null ? sharedOf(statement.evidence, words) : words
  const by = statement ? null : retelling.holder
  return { report, span, statement, by, rule: 'rejected.retold', because: 'the rejection tells it' }
}

const sharedOf = (a: Span, b: Span): Span => ({ start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) })
