import type { Story } from '../../story/story.ts'
import type { Same } from '../claims/join.ts'
import type { Statement } from '../claims/statement.ts'
import type { Measured } from '../measures/measures.ts'
import type { Cast } from '../parties/cast.ts'
import type { Disagreement } from './disagreement.ts'
import { fieldOf } from './field.ts'
import { comparedFigures } from './figures/compared.ts'
import { figureDisagreements } from './figures/figures.ts'
import { prospectDisagreements } from './prospects.ts'
import { stanceDisagreements } from './stances/stances.ts'
import { wordingDisagreements } from './wordings.ts'

/** What the disagreements of a story are found in. */
export interface Told {
  readonly measured: readonly Measured[]
  readonly statements: readonly Statement[]
  /** The statements that are one claim. */
  readonly claims: readonly Same[]
}

/** Where a story's sources give otherwise: its figures, what one says and another doesn't, and words of quotations. */
export function disagreementsOf(
  story: Story,
  { measured, statements, claims }: Told,
  cast: Cast,
): readonly Disagreement[] {
  const field = fieldOf(statements, cast)
  return [
    ...figureDisagreements(measured),
    ...comparedFigures(measured, cast),
    ...stanceDisagreements(story, statements, claims, field),
    ...prospectDisagreements(statements, field),
    ...wordingDisagreements(story.quotations),
  ].map((one, i) => ({ id: `d${i + 1}`, ...one }))
}
