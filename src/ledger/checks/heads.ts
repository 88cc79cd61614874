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

/** Events of a toll by the lemmas that frames give. */
const tolls: Readonly<Record<string, 'dead' | 'hurt'>> = {
  kill: 'dead',
  die: 'dead',
  injure: 'hurt',
  wound: 'hurt',
  hurt: 'hurt',
}

/** Which toll a figure belongs to by its event; null for none. */
export const tollOf = ({ unit, frame }: Quantity): 'dead' | 'hurt' | null =>
  unit === null ? (tolls[frame.event ?? ''] ?? null) : null
