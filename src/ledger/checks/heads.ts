import type { Quantity } from '../../annotate/quantities/quantity.ts'
import { lexicon } from '../../lexicon.ts'

const people = new Set(lexicon<{ readonly lemma: string }>('checks-people').map(({ lemma }) => lemma))

/** Whether a figure counts people. */
export const countsPeople = ({ unit, frame }: Quantity): boolean =>
  unit === null && frame.head !== null && people.has(frame.head)

/** Whether two figures count things of one kind, so that one can be a part of the other: one noun, people both, or one unit of measure. */
export const sameKind = (a: Quantity, b: Quantity): boolean =>
  a.unit === b.unit &&
  (a.unit !== null || (a.frame.head !== null && a.frame.head === b.frame.head) || (countsPeople(a) && countsPeople(b)))

/** What befell those whom a toll counts. */
export type Toll = 'dead' | 'hurt'

const tolls = new Map(
  lexicon<{ readonly lemma: string; readonly toll: Toll }>('checks-tolls').map(({ lemma, toll }) => [lemma, toll]),
)

/** Which toll a figure belongs to by its event; null for none. */
export const tollOf = ({ unit, frame }: Quantity): Toll | null =>
  unit === null ? (tolls.get(frame.event ?? '') ?? null) : null

/** A figure that is one number. */
export type Firm = Quantity & { readonly value: number }

/** Whether a figure is one number, given without a modifier. */
export const isFirm = (one: Quantity): one is Firm => one.value !== null && one.modifier === null && !one.vague

/** The same, of what can be added up and taken away: no share and no multiple. */
export const addsUp = (one: Quantity): one is Firm => isFirm(one) && one.unit !== '%' && one.unit !== 'x'
