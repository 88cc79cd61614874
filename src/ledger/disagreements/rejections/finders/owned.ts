import { overlap } from '../../../../article/span.ts'
import type { Finder, Rejected } from '../finder.ts'
import { names, weightShared } from '../topic.ts'
import { speakerOf, unitIn } from '../unit.ts'

/** So many sentences away, before or after, what somebody says may be meant. */
const SENTENCES_AWAY = 50

const POINTS = {
  /** It is of the one who rejects. */
  ofRejecter: 2,
  /** For each sentence between. */
  apart: -0.2,
}
/** What is neither of the one who rejects nor of what is rejected counts only right beside; a liar lied of something. */
const LEAST = { ofClaims: POINTS.apart, ofPerson: 0 }

/** "Ford’s allegation": what Ford says, of the one who rejects it or in its words. */
export const owned: Finder = (asked, { report, sentences }, isTold) => {
  const { rejection, owners, circle, topic } = asked
  if (owners.size === 0) return null
  const at = rejection.cue.sentence
  let best: Rejected | null = null
  let most = rejection.ofPerson ? LEAST.ofPerson : LEAST.ofClaims
  for (const sentence of sentences.slice(Math.max(0, at - SENTENCES_AWAY), at + SENTENCES_AWAY)) {
    const unit = unitIn(sentence, report, asked)
    if (!unit?.statement || !owners.has(speakerOf(unit.statement))) continue
    if (overlap(unit.span, rejection.clause)) continue
    const [ofRejecter, shared] = [names(report, sentence, circle), weightShared(topic, sentence.stems)]
    if (topic.size > 0 && shared === 0 && (isTold || !ofRejecter)) continue
    const points = (ofRejecter ? POINTS.ofRejecter : 0) + shared + POINTS.apart * Math.abs(sentence.index - at)
    if (points < most) continue
    most = points
    best = { ...unit, rule: 'rejected.owned', because: `it is what ${[...owners].join(' or ')} says` }
  }
  return best
}
