import { correctionWords } from '../../report/parts/corrected.ts'
import type { StoredCorrection } from '../../store/corrections.ts'
import type { AppliedCorrection } from '../../story/correction.ts'
import type { AppliedCorrectionAnswer, KeptCorrectionAnswer } from '../api/corrections.ts'
import { firstQuoted } from './evidence.ts'
import type { OpenStory } from './open-story.ts'

/** A correction as it was made, apart from what it does to any story. */
export function keptCorrectionAnswer({ story, undone, ...kept }: StoredCorrection): KeptCorrectionAnswer {
  const { id, by, when, correction } = kept
  const text = correctionWords({ ...kept, applied: true, was: null, evidence: [] })
  return { id, by, when, story, correction, text, undone }
}

/** A correction with what it did to a story. */
export function appliedCorrectionAnswer(story: OpenStory, one: AppliedCorrection): AppliedCorrectionAnswer {
  const { id, by, when, correction, applied, was, evidence } = one
  return {
    id,
    by,
    when,
    story: story.ledger.id,
    correction,
    text: correctionWords(one),
    undone: null,
    applied,
    was,
    evidence: firstQuoted(story, evidence, 6),
  }
}
