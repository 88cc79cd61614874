import type { StoredCorrection } from '../../store/corrections.ts'
import type { AppliedCorrection, Correction } from '../../story/correction.ts'
import type { AppliedCorrectionAnswer, KeptCorrectionAnswer } from '../api/corrections.ts'
import { firstQuoted } from './evidence.ts'
import type { OpenStory } from './open-story.ts'

/** What a correction says, in a sentence. */
export function correctionWords(correction: Correction): string {
  switch (correction.kind) {
    case 'one-entity':
      return `“${correction.names[0]}” and “${correction.names[1]}” are one`
    case 'two-entities':
      return `“${correction.names[0]}” and “${correction.names[1]}” are two`
    case 'speaker':
      return `“${correction.on.words}” is ${correction.speaker === null ? 'the report’s own word' : `said by ${correction.speaker}`}`
    case 'value':
      return `“${correction.on.words}” ${correction.value === null ? 'is no figure' : `comes to ${correction.value}`}`
    case 'measure':
      return `“${correction.on.words}” measures ${correction.like === null ? 'a thing of its own' : `what “${correction.like.words}” measures`}`
    case 'dismissed':
      return `This is no finding: ${correction.reason}`
    case 'confirmed':
      return `“${correction.on.words}” is confirmed${correction.note === null ? '' : `: ${correction.note}`}`
  }
}

export function keptCorrectionAnswer({
  id,
  by,
  when,
  story,
  correction,
  undone,
}: StoredCorrection): KeptCorrectionAnswer {
  return { id, by, when, story, correction, text: correctionWords(correction), undone }
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
    text: correctionWords(correction),
    undone: null,
    applied,
    was,
    evidence: firstQuoted(story, evidence, 6),
  }
}
