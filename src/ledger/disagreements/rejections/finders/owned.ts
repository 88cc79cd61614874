import { overlap } from '../../../../article/span.ts'
import type { Finder, Rejected } from '../finder.ts'
import { names, weightShared } from '../topic.ts'
import { speakerOf, unitIn } from '../unit.ts'
import { isOf } from '../words.ts'

/** So many sentences away, before or after, what somebody says may be meant. */
const SENTENCES_AWAY = 50

const POINTS = {
  /** It is said by whom the rejection names, not only told of as said. */
  said: 1,
  /** It is of the one who rejects. */
  ofRejecter: 2,
  /** For each sentence between. */
  apart: -0.2,
}
const LEAST = 0.5

/** "Ford’s allegation": what Ford says, or what is told of as alleged by Ford. */
export const owned: Finder = (asked, { report, sentences }, isTold) => {
  const { rejection, owners, circle, topic } = asked
  if (owners.size === 0) return null
  const at = rejection.cue.sentence
  let best: Rejected | null = null
  let most = LEAST
  for (const sentence of sentences.slice(Math.max(0, at - SENTENCES_AWAY), at + SENTENCES_AWAY)) {
    const alleged = sentence.words.some((word) => isOf(word, 'alleged')) && names(report, sentence, owners)
    const unit = unitIn(sentence, report, asked)
    const said = unit?.statement ? owners.has(speakerOf(unit.statement)) : false
    if (!unit || overlap(unit.span, rejection.clause) || !(said || alleged)) continue
    const [ofRejecter, shared] = [names(report, sentence, circle), weightShared(topic, sentence.stems)]
    if (topic.size > 0 && shared === 0 && (isTold || !ofRejecter)) continue
    const points =
      (said ? POINTS.said : 0) +
      (ofRejecter ? POINTS.ofRejecter : 0) +
      shared +
      POINTS.apart * Math.abs(sentence.index - at)
    if (points < most) continue
    most = points
    best = { ...unit, rule: 'rejected.owned', because: `it is what ${[...owners].join(' or ')} says` }
  }
  return best
}
