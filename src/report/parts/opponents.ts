import { overlapInArticle } from '../../article/span.ts'
import type { Disagreement, Side, StoryLedger } from '../../ledger/ledger.ts'
import { pointWords, valueWords } from '../wording/words.ts'

/** Those who stand for one thing in a disagreement: sides with the same figure, or one side with its statement. */
export interface Opponents {
  /** The figure with its bound and unit; null where words are at odds. */
  readonly figure: string | null
  readonly names: readonly string[]
  readonly sides: readonly Side[]
}

/** The parties to a disagreement, each figure once, the lowest first. */
export function opponentsOf({ sides, measure }: Disagreement, { measures }: StoryLedger): Opponents[] {
  const found = measures.find(({ id }) => id === measure)
  const figureOf = ({ value, evidence }: Side): string | null => {
    if (value === null) return null
    const point = found?.points.find((point) => evidence.some((place) => overlapInArticle(point.evidence, place)))
    return point ? pointWords(point) : valueWords(value, found?.unit ?? null)
  }
  const ranked = measure === null ? sides : [...sides].sort((a, b) => (a.value ?? 0) - (b.value ?? 0))
  return [...Map.groupBy(ranked, (side) => figureOf(side) ?? side).values()].map((same) => ({
    figure: figureOf(same[0]),
    names: namesOf(same),
    sides: same,
  }))
}

/** Who stands on a side; that a report names nobody is said where none does. */
function namesOf(sides: readonly Side[]): string[] {
  const names = new Set(sides.flatMap(({ source }) => source ?? []))
  return names.size ? [...names] : ['no source named']
}
