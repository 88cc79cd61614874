import type { Span } from '../../article/article.ts'
import { overlapInArticle } from '../../article/span.ts'
import { disjoint, within } from '../../language/search.ts'
import type { Aimed } from './aimed.ts'

/** Found so, what is meant is surer than by the words of a rejection: its sentence retells it. */
const SURE: ReadonlySet<string> = new Set(['stance.retold'])

/**
 * Objections told by attributions and rejections told by their words; where both are of the same words, the surer of
 * the two, even if what it is aimed at isn't found.
 */
export function either(stated: readonly Aimed[], rejected: readonly Aimed[]): readonly Aimed[] {
  const isSure = ({ targets }: Aimed): boolean => targets.some(({ rule }) => SURE.has(rule))
  const sure = stated.filter(isSure)
  const meetsSure = meets(sure)
  const kept = rejected.filter((one) => !meetsSure(one))
  const meetsKept = meets(kept)
  return [...sure, ...stated.filter((one) => !isSure(one) && !meetsKept(one)), ...kept]
}

/** Those of some accounts that no objection with something to aim at tells of, by its words or by what the same party is against. */
export function besides(objecting: readonly Aimed[], accounts: readonly Aimed[]): readonly Aimed[] {
  const known = objecting.filter(({ targets }) => targets.length > 0)
  const meetsKnown = meets(known)
  const aimed = Map.groupBy(known, ({ objection: { statement } }) => statement.evidence.article)
  const isToldOf = ({ objection: { statement }, targets }: Aimed): boolean =>
    (aimed.get(statement.evidence.article) ?? []).some(
      (other) =>
        other.objection.statement.giver.origin === statement.giver.origin &&
        targets.some((one) =>
          other.targets.some((target) => overlapInArticle(one.statement.evidence, target.statement.evidence)),
        ),
    )
  return accounts.filter((one) => !meetsKnown(one) && !isToldOf(one))
}

/** Whether an objection is told by words that tell one of some: its content or cue meets theirs. */
function meets(others: readonly Aimed[]): (one: Aimed) => boolean {
  const byArticle = Map.groupBy(others, ({ objection }) => objection.statement.evidence.article)
  const taken = new Map([...byArticle].map(([article, of]) => [article, disjoint(of.flatMap(wordsOf))]))
  return (one) => {
    const spans = taken.get(one.objection.statement.evidence.article) ?? []
    return wordsOf(one).some((span) => within(spans, span).length > 0)
  }
}

/** Where the words of an objection stand: what it says, and its reporting words. */
const wordsOf = ({ objection: { statement } }: Aimed): readonly Span[] => [
  statement.evidence,
  ...(statement.attribution?.cue ?? []),
]
