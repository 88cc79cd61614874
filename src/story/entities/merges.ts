import { lexicon } from '../../lexicon.ts'
import { consonants, initials, skeleton } from './name.ts'
import type { Bearer } from './occurrence.ts'

/** Two bearers of names, by place, that are one, and why. */
export interface Merge {
  readonly a: number
  readonly b: number
  readonly rule: string
  readonly because: string
}

/** Finds bearers that are one; `same` tells whether two are known to be one already. */
type Rule = (bearers: readonly Bearer[], same: (a: number, b: number) => boolean) => readonly Merge[]

/** Full names before bare ones: which Singh is meant depends on how many full Singhs are left apart. */
export const rules: readonly Rule[] = [fullNames, abbreviations, bareNames]

const isPerson = ({ type, words }: Bearer): boolean => type === 'PERSON' && words.length > 1

/** "Volodymyr Zelenskyy" and "Volodymyr Zelensky", "Joe Biden" and "Joseph R. Biden": surnames and given names agree. */
function fullNames(bearers: readonly Bearer[]): readonly Merge[] {
  const merges: Merge[] = []
  for (const [, group] of grouped(bearers, (bearer) => (isPerson(bearer) ? [skeleton(surname(bearer))] : []))) {
    for (const [i, a] of group.entries()) {
      for (const b of group.slice(i + 1)) {
        if (!givenAgrees(bearers[a].words[0], bearers[b].words[0])) continue
        merges.push({ a, b, rule: 'entities.full-name', because: together(bearers[a], bearers[b], 'spell one name') })
      }
    }
  }
  return merges
}

const surname = ({ words }: Bearer): string => words[words.length - 1]

function givenAgrees(a: string, b: string): boolean {
  if (a === b || skeleton(a) === skeleton(b)) return true
  if (a.length === 1 || b.length === 1) return a[0] === b[0]
  if (a[0] === b[0] && consonants(a) === consonants(b)) return true
  return lexicon<{ readonly short: string; readonly full: readonly string[] }>('story-given-names').some(
    ({ short, full }) => (short === a && full.includes(b)) || (short === b && full.includes(a)),
  )
}

/** "NIS" and "National Intelligence Service": one body of the story has these initials. */
function abbreviations(bearers: readonly Bearer[]): readonly Merge[] {
  const byInitials = grouped(bearers, ({ words, type }) =>
    words.length > 1 && type !== 'PERSON' ? [...new Set([initials(words), words.map((word) => word[0]).join('')])] : [],
  )
  return bearers.flatMap((bearer, a) => {
    if (bearer.words.length !== 1 || !/^[\p{Lu}.]{2,}$/u.test(bearer.name)) return []
    const long = byInitials.get(bearer.words[0]) ?? []
    if (long.length !== 1) return []
    const b = long[0]
    return { a, b, rule: 'entities.initials', because: `${bearer.name} are the initials of ${bearers[b].name}` }
  })
}

/** A bare name goes to a full one that is named this many times as often as any other that it fits. */
const FAR_MORE = 3

/** "Singh", "Yoon": the one full name of the story that it ends or begins. */
function bareNames(bearers: readonly Bearer[], same: (a: number, b: number) => boolean): readonly Merge[] {
  const people = grouped(bearers, (bearer) =>
    isPerson(bearer) ? [...new Set([skeleton(surname(bearer)), skeleton(bearer.words[0])])] : [],
  )
  return bearers.flatMap((bearer, a) => {
    if (bearer.words.length !== 1 || bearer.type === 'GPE' || bearer.type === 'LOC' || bearer.type === 'NORP') return []
    const fitting = people.get(skeleton(bearer.words[0])) ?? []
    const b = outstanding(fitting, bearers, same)
    if (b === null) return []
    return {
      a,
      b,
      rule: 'entities.bare-name',
      because: `no other ${bearer.name} is named as often as ${bearers[b].name}`,
    }
  })
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

const together = (a: Bearer, b: Bearer, what: string): string => `${a.name} and ${b.name} ${what}`

/** Places of bearers by key; a bearer may have several keys or none. */
function grouped(
  bearers: readonly Bearer[],
  keys: (bearer: Bearer) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>()
  for (const [place, bearer] of bearers.entries()) {
    for (const key of keys(bearer)) {
      const group = groups.get(key)
      if (group) group.push(place)
      else groups.set(key, [place])
    }
  }
  return groups
}
