import type { Annotations } from '../../annotate/annotations.ts'
import type { Entity, MentionType } from '../../annotate/mentions/mention.ts'
import { nameWords } from './name.ts'

/** One article's entity. */
export interface Occurrence {
  readonly annotations: Annotations
  readonly entity: Entity
}

/** All that bear one name in a story's articles, however it is capitalised or accented. */
export interface Bearer {
  /** The commonest spelling. */
  readonly name: string
  readonly words: readonly string[]
  readonly type: MentionType
  readonly occurrences: readonly Occurrence[]
  /** Mentions in all. */
  readonly weight: number
}

/** The bearers of names in some articles, by name. */
export function bearers(articles: readonly Annotations[]): readonly Bearer[] {
  const byName = new Map<string, Occurrence[]>()
  for (const annotations of articles) {
    for (const entity of annotations.entities) {
      const key = nameKey(entity.name)
      if (key === '') continue
      const same = byName.get(key)
      if (same) same.push({ annotations, entity })
      else byName.set(key, [{ annotations, entity }])
    }
  }
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, occurrences]) => bearer(key, occurrences))
}

/** What is compared of a name. */
export const nameKey = (name: string): string => nameWords(name).join(' ')

function bearer(key: string, occurrences: readonly Occurrence[]): Bearer {
  return {
    name: commonest(occurrences.flatMap((each) => spellings(key, each)).map((name) => [name, 1])),
    words: key.split(' '),
    type: typeOf(occurrences),
    occurrences,
    weight: occurrences.reduce((sum, { entity }) => sum + entity.mentions.length, 0),
  }
}

/** The name as the article's entity has it, and as it stands in the text: "ERIE" in a dateline, "Erie" below it. */
const spellings = (key: string, { annotations, entity }: Occurrence): readonly string[] => [
  entity.name,
  ...entity.mentions
    .map((place) => annotations.mentions[place].text)
    .filter((text) => text === entity.name || nameKey(text) === key),
]

/** The type of most mentions; a people counts for its country only where nothing else does. */
export function typeOf(occurrences: readonly Occurrence[]): MentionType {
  const own = occurrences.filter(({ entity }) => entity.type !== 'NORP')
  return commonest((own.length > 0 ? own : occurrences).map(({ entity }) => [entity.type, entity.mentions.length]))
}

/** The value with the highest sum; ties go to the first by spelling. */
export function commonest<Value extends string>(counted: readonly (readonly [Value, number])[]): Value {
  const sums = new Map<Value, number>()
  for (const [value, count] of counted) sums.set(value, (sums.get(value) ?? 0) + count)
  return [...sums].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0][0]
}
