import { tellOfAlleged } from '../../words/rejecting.ts'
import { type Asked, wordsFor } from '../asked.ts'
import type { Finder, Rejected } from '../finder.ts'
import type { SceneSentence } from '../scene.ts'
import { names, weightShared } from '../topic.ts'
import { speakerOf, type Unit, unitIn } from '../unit.ts'

/** What is rejected without being told stands so many sentences before. */
const SENTENCES_BACK = 5

const POINTS = {
  /** Another says it. */
  said: 2,
  /** It is told of as alleged. */
  alleged: 1.5,
  /** It is of the one who rejects. */
  ofRejecter: 1,
  /** The rejection only points back, and it stands right before. */
  pointedAt: 1,
  /** For each unit of weight of shared words. */
  shared: 0.5,
  /** For each sentence between. */
  apart: -0.5,
}
const LEAST = 1.4
/** So many sentences before, what is alleged is answered. */
const BESIDE = 1

/** The likeliest of the sentences before: what another says there, or what is told of as alleged, of the one who rejects. */
export const nearest: Finder = (asked, { report, sentences }) => {
  const { cue, clause } = asked.rejection
  let best: Rejected | null = null
  let most = LEAST
  for (const sentence of sentences.slice(Math.max(0, cue.sentence - SENTENCES_BACK), cue.sentence + 1).reverse()) {
    const unit = unitIn(sentence, report, asked)
    if (!unit || unit.span.end > clause.start) continue
    const points = pointsOf(unit, sentence, asked)
    if (points === null || points <= most) continue
    most = points
    best = { ...unit, rule: 'rejected.nearest', because: 'it is the nearest before it that another says' }
  }
  return best
}

/** How likely a stretch is what is meant; null where it can't be. */
function pointsOf(unit: Unit, sentence: SceneSentence, asked: Asked): number | null {
  const { rejection, circle, topic } = asked
  const alleged = tellOfAlleged(sentence.words)
  if (!unit.statement && !alleged) return null
  const back = rejection.cue.sentence - sentence.index
  const shared = weightShared(topic, sentence.stems)
  const ofRejecter = names(unit.report, sentence, circle)
  // "denied selling fuel" says what it is of: something else is meant only if it is of the one who denies, right
  // before, and alleged or by whom the denial names.
  const answers = ofRejecter && back <= BESIDE && (alleged || isNamed(unit, asked))
  if (topic.size > 0 && shared === 0 && !answers) return null
  return (
    (unit.statement ? POINTS.said : 0) +
    (alleged ? POINTS.alleged : 0) +
    (ofRejecter ? POINTS.ofRejecter : 0) +
    (topic.size === 0 && back === 1 ? POINTS.pointedAt : 0) +
    POINTS.shared * shared +
    POINTS.apart * back
  )
}

/** Whether the words for what is rejected name the one who says something: "denies any quarrel *with Lind*". */
const isNamed = ({ statement }: Unit, { rejection }: Asked): boolean =>
  statement !== null &&
  wordsFor(rejection).some((word) => names(rejection.report, word, new Set([speakerOf(statement)])))
