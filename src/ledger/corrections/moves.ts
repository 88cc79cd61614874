import type { Evidence } from '../../article/article.ts'
import { samePlace } from '../../article/span.ts'
import type { AppliedCorrection } from '../../story/correction.ts'

/** Figures, by place, that a person has put with another figure, or by themselves (null). */
export type Moves = ReadonlyMap<number, number | null>

/** What persons have said of where figures belong; the last word on a figure holds. */
export function movesOf(figures: readonly Evidence[], corrections: readonly AppliedCorrection[]): Moves {
  const placeOf = (one: Evidence | undefined): number =>
    one ? figures.findIndex((figure) => samePlace(figure, one)) : -1
  const moves = new Map<number, number | null>()
  for (const { correction, applied, evidence } of corrections) {
    if (correction.kind !== 'measure' || !applied) continue
    const figure = placeOf(evidence[0])
    const like = correction.like === null ? null : placeOf(evidence[1])
    if (figure < 0 || figure === like || (like !== null && like < 0)) continue
    // Another figure goes with it: where it went before, what went with it stays.
    moves.delete(figure)
    moves.set(figure, like)
  }
  return moves
}
