import { overlap } from '../../../article/span.ts'
import type { Asked } from './asked.ts'
import { itself } from './besides/itself.ts'
import { type Places, told } from './besides/told.ts'
import type { Besides, Finder, Rejected } from './finder.ts'
import { antecedent } from './finders/antecedent.ts'
import { asSaid } from './finders/as-said.ts'
import { beside } from './finders/beside.ts'
import { nearest } from './finders/nearest.ts'
import { owned } from './finders/owned.ts'
import { pointed } from './finders/pointed.ts'
import { retold } from './finders/retold.ts'
import type { Scene } from './scene.ts'

/** The surest way to find what is rejected goes first; the first that finds something is believed. */
const FINDERS: readonly Finder[] = [
  // The rejection tells it in full, and mostly who says so.
  retold,
  // Who says so is told beside it.
  asSaid,
  // What a clause hangs on is told by the sentence itself.
  antecedent,
  // Whose it is is said, but not which of that party's words.
  owned,
  // What points back means what stands right before it.
  beside,
  pointed,
  // Nothing tells but whom it is of and that it stands near.
  nearest,
]

/**
 * What is rejected: the likeliest stretch first, then others of the story that tell of the same; none where nothing
 * is likely.
 */
export function rejectedIn(asked: Asked, own: Scene, places: Places): readonly Rejected[] {
  // Who is called a liar is answered for by what that person says, and by nothing else.
  if (asked.rejection.ofPerson) {
    const theirs = owned(asked, own, false)
    return theirs ? [theirs] : []
  }
  const inLikeWords = told(asked, own, places)
  const besides: readonly Besides[] = [inLikeWords, itself(asked)]
  const isTold = inLikeWords.found.some(({ report }) => report === own.report)
  for (const find of FINDERS) {
    const first = find(asked, own, isTold)
    if (first === null) continue
    const others = besides.flatMap(({ found }) => found)
    return [first, ...others.filter(({ report, span }) => report !== first.report || !overlap(span, first.span))]
  }
  return besides.flatMap(({ found, standAlone }) => (standAlone ? found : []))
}
