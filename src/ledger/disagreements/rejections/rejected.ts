import { overlap } from '../../../article/span.ts'
import type { Asked } from './asked.ts'
import type { Finder, Rejected } from './finder.ts'
import { antecedent } from './finders/antecedent.ts'
import { asSaid } from './finders/as-said.ts'
import { beside } from './finders/beside.ts'
import { itself } from './finders/itself.ts'
import { nearest } from './finders/nearest.ts'
import { owned } from './finders/owned.ts'
import { pointed } from './finders/pointed.ts'
import { retold } from './finders/retold.ts'
import { type Places, toldIn } from './finders/told.ts'
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

/** Told with so much of its words, by weight, it is believed without anything else that points there. */
const ALONE = 0.7

/**
 * What is rejected: the likeliest stretch first, then others of the story that tell of the same; none where nothing
 * is likely.
 */
export function rejectedIn(asked: Asked, own: Scene, places: Places): readonly Rejected[] {
  // Who is called a liar is answered for by what that person says, and by nothing else.
  if (asked.rejection.ofPerson) return listed(owned(asked, own, false))
  const told = toldIn(asked, own, places)
  const isTold = told.some(({ report }) => report === own.report)
  // "the notion that it leaked" says what is rejected, if not who holds it: shown beside what is found, or alone.
  const inNaming = listed(itself(asked, own, isTold))
  for (const find of FINDERS) {
    const first = find(asked, own, isTold)
    if (first === null) continue
    const others = [...told, ...inNaming]
    return [first, ...others.filter(({ report, span }) => report !== first.report || !overlap(span, first.span))]
  }
  return [...(told.some(({ share }) => share >= ALONE) ? told : []), ...inNaming]
}

const listed = (found: Rejected | null): readonly Rejected[] => (found ? [found] : [])
