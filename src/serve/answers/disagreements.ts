import type { Disagreement } from '../../ledger/ledger.ts'
import { opponentsOf } from '../../report/parts/opponents.ts'
import type { DisagreementAnswer } from '../api/disagreements.ts'
import { firstQuoted, stepsOf } from './evidence.ts'
import type { OpenStory } from './open-story.ts'

const MOST_PLACES = 6

/** A disagreement with its sides in their own words, each figure once. */
export function disagreementAnswer(story: OpenStory, disagreement: Disagreement): DisagreementAnswer {
  const { id, kind, about, measure, because, trail } = disagreement
  return {
    id,
    kind,
    about,
    measure,
    sides: opponentsOf(disagreement, story.ledger).map(({ figure, names, sides }) => {
      const evidence = sides.flatMap((side) => side.evidence)
      return {
        names,
        figure,
        value: sides[0]?.value ?? null,
        stance: sides[0]?.stance ?? null,
        words: sides[0]?.words ?? '',
        evidence: firstQuoted(story, evidence, MOST_PLACES),
        evidenceTotal: evidence.length,
      }
    }),
    because,
    trail: stepsOf(story, trail),
  }
}
