import { stateNamed } from '../../../annotate/mentions/lists/places.ts'
import { lexicon } from '../../../lexicon.ts'
import { skeleton } from '../name.ts'
import type { Bearer } from '../occurrence.ts'
import { grouped, isFullName, type Rule, surname } from './merge.ts'

/** A bare name goes to a full one that is named this many times as often as any other that it fits. */
const FAR_MORE = 3

/** "Singh", "Yoon": the one full name of the story that it ends or begins. */
export const bareNames: Rule = (bearers, same) => {
  const people = grouped(bearers, (each) =>
    isFullName(each) ? [skeleton(surname(each)), skeleton(each.words[0])] : [],
  )
  return bearers.flatMap((bearer, a) => {
    if (bearer.words.length !== 1 || isPlace(bearer)) return []
    const b = outstanding(people.get(skeleton(bearer.words[0])) ?? [], bearers, same)
    if (b === null) return []
    return {
      a,
      b,
      rule: 'entities.bare-name',
      because: `no other ${bearer.name} is named as often as ${bearers[b].name}`,
    }
  })
}

let places: ReadonlySet<string> | undefined

/** Taken for a place by its article, and known as one: "Austin" is, "Singh" was a slip. */
function isPlace({ name, type }: Bearer): boolean {
  if (type === 'NORP') return true
  if (type !== 'GPE' && type !== 'LOC') return false
  places ??= new Set(lexicon<{ readonly place: string }>('names-places').map(({ place }) => place))
  return places.has(name) || stateNamed(name) !== null
}

/** Of bearers that may be one person, the most named; null where others come near. */
function outstanding(
  fitting: readonly number[],
  bearers: readonly Bearer[],
  same: (a: number, b: number) => boolean,
): number | null {
  const ordered = [...fitting].sort((a, b) => bearers[b].weight - bearers[a].weight || a - b)
  const [first] = ordered
  if (first === undefined) return null
  const rivals = ordered.filter((other) => !same(first, other))
  return rivals.every((other) => bearers[first].weight >= FAR_MORE * bearers[other].weight) ? first : null
}
