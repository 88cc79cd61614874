import type { Asked } from './asked.ts'
import type { Rejected } from './finder.ts'
import { antecedent } from './finders/antecedent.ts'
import { itself } from './finders/itself.ts'
import { nearest } from './finders/nearest.ts'
import { owned } from './finders/owned.ts'
import { type Places, toldIn } from './finders/told.ts'
import type { Scene } from './scene.ts'

/** Told with so much of its words, by weight, it is believed without anything else that points there. */
const ALONE = 0.7

/**
 * What is rejected: the likeliest stretch first, then others of the story that tell of the same; none where nothing
 * is likely. The surest way to find it goes first.
 */
export function rejectedIn(asked: Asked, own: Scene, places: Places): readonly Rejected[] {
  if (asked.rejection.ofPerson) {
    const said = owned(asked, own, false)
    return said ? [said] : []
  }
  const told = toldIn(asked, own, places)
  const isTold = told.some(({ report }) => report === own.report)
  const first = antecedent(asked, own) ?? owned(asked, own, isTold) ?? nearest(asked, own)
  if (first)
    return [first, ...told.filter(({ report, span }) => report !== first.report || span.start !== first.span.start)]
  if (told.some(({ share }) => share >= ALONE)) return told
  const only = itself(asked, own)
  return only ? [only] : []
}
