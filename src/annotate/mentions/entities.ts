import type { MentionType } from './mention.ts'

/** A name as it stands in the text, before it is known whose it is. */
export interface Named {
  readonly text: string
  readonly words: readonly string[]
  readonly type: MentionType
  /** The entity that lists alone tell: a state for its capital, a body for its abbreviation. */
  readonly known: string | null
  /** The long form that stands beside it in brackets, or whose abbreviation it is. */
  readonly longForm: string | null
}

/** One entity in the making: its fullest name and its words. */
interface Cluster {
  name: string
  words: readonly string[]
  readonly type: MentionType
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').replace(/[’]/g, "'").toLowerCase()

/** Initials of a name's capitalised words: "Institute for the Study of War" gives "ISW". */
export function initials(words: readonly string[]): string {
  return words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('')
}

/**
 * The entity of each name, as an index into a list of entity names. A shorter name is that of the last entity before it, else
 * the first after it, whose name holds it: "Singh" of "Sabrina Singh", "ISW" of "Institute for the Study of War".
 */
export function clusterNames(names: readonly Named[]): {
  readonly of: number[]
  readonly clusters: readonly Cluster[]
} {
  const clusters: Cluster[] = []
  const byName = new Map<string, number>()
  const byWord = new Map<string, number[]>()
  const of = new Array<number>(names.length).fill(-1)
  const open = (name: string, words: readonly string[], type: MentionType): number => {
    const key = `${type === 'PERSON' ? 'PERSON' : ''}:${fold(name)}`
    const found = byName.get(key)
    if (found !== undefined) return found
    const index = clusters.push({ name, words, type }) - 1
    byName.set(key, index)
    for (const word of new Set([...words.map(fold), fold(initials(words))])) {
      const list = byWord.get(word)
      if (list) list.push(index)
      else byWord.set(word, [index])
    }
    return index
  }
  const shortens = (short: Named, cluster: Cluster): boolean => {
    if ((short.type === 'PERSON') !== (cluster.type === 'PERSON') || short.words.length >= cluster.words.length)
      return false
    if (
      short.words.length === 1 &&
      short.type !== 'PERSON' &&
      initials(cluster.words) === short.text.replaceAll('.', '')
    )
      return true
    if (short.type !== 'PERSON' && (short.type !== cluster.type || short.words[0] !== cluster.words[0])) return false
    let at = 0
    for (const word of short.words) {
      const found = cluster.words.findIndex((other, k) => k >= at && fold(other) === fold(word))
      if (found < 0) return false
      at = found + 1
    }
    return true
  }
  // Full names come before short ones, since a headline may say "Singh" before the text says who that is.
  const full = names.map(
    ({ words, type, known }) => known !== null || (type === 'PERSON' ? words.length > 1 : words.length > 1),
  )
  names.forEach((name, i) => {
    if (full[i])
      of[i] =
        name.known !== null
          ? open(name.known, [name.known], name.type)
          : open(name.longForm ?? name.text, name.words, name.type)
  })
  names.forEach((name, i) => {
    if (full[i]) return
    if (name.longForm !== null) {
      of[i] = open(name.longForm, name.longForm.split(' '), name.type)
      return
    }
    const near = (byWord.get(fold(name.words[0].replaceAll('.', ''))) ?? []).filter((index) =>
      shortens(name, clusters[index]),
    )
    let best = -1
    for (let k = i - 1; k >= 0 && best < 0 && near.length; k--) if (near.includes(of[k])) best = of[k]
    of[i] = best >= 0 ? best : near.length ? near[0] : open(name.text, name.words, name.type)
  })
  return { of, clusters }
}
