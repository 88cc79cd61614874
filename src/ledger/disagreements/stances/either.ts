import type { Span } from '../../../article/article.ts'
import { disjoint, within } from '../../../language/search.ts'
import type { Aimed } from '../aimed.ts'

/** Found so, what is meant is surer than by the words of a rejection: its sentence retells it. */
const SURE: ReadonlySet<string> = new Set(['stance.retold'])

/**
 * Objections told by attributions and rejections told by their words; where both are of the same words, the surer of
 * the two, even if what it is aimed at isn't found.
 */
export function either(stated: readonly Aimed[], rejected: readonly Aimed[]): readonly Aimed[] {
  const isSure = ({ targets }: Aimed): boolean => targets.some(({ rule }) => SURE.has(rule))
  const sure = stated.filter(isSure)
  const meetsSure = meeting(sure, wordsOf)
  const kept = rejected.filter((one) => !meetsSure(one))
  const meetsKept = meeting(kept, wordsOf)
  return [...sure, ...stated.filter((one) => !isSure(one) && !meetsKept(one)), ...kept]
}

/** Those of some accounts that no objection with something to aim at tells of, by its words or by what the same party is against. */
export function besides(objecting: readonly Aimed[], accounts: readonly Aimed[]): readonly Aimed[] {
  const known = objecting.filter(({ targets }) => targets.length > 0)
  const isToldSo = meeting(known, wordsOf)
  const isToldOf = meeting(known, aimsOf)
  return accounts.filter((one) => !isToldSo(one) && !isToldOf(one))
}

/** A stretch of one of the texts that a key tells apart. */
interface Place {
  readonly key: string
  readonly span: Span
}

/** Tells whether a place of an objection meets one of some others, in time near-linear in their number. */
function meeting(others: readonly Aimed[], placesOf: (one: Aimed) => readonly Place[]): (one: Aimed) => boolean {
  const byKey = Map.groupBy(others.flatMap(placesOf), ({ key }) => key)
  const taken = new Map([...byKey].map(([key, of]) => [key, disjoint(of.map(({ span }) => span))]))
  return (one) => placesOf(one).some(({ key, span }) => within(taken.get(key) ?? [], span).length > 0)
}

/** Where the words of an objection stand: what it says, and its reporting words. */
const wordsOf = ({ objection: { statement } }: Aimed): readonly Place[] =>
  [statement.evidence, ...(statement.attribution?.cue ?? [])].map((span) => ({ key: statement.evidence.article, span }))

/** What the party of an objection is against in its report. */
const aimsOf = ({ objection: { statement }, targets }: Aimed): readonly Place[] =>
  targets.map(({ statement: { evidence } }) => ({
    key: JSON.stringify([statement.evidence.article, statement.giver.origin, evidence.article]),
    span: evidence,
  }))
