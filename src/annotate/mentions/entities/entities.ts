import { initials } from '../initials.ts'
import type { MentionType } from '../mention.ts'

/** A name as it stands in the text, before it is known whose it is. */
export interface Named {
  readonly text: string
  readonly words: readonly string[]
  readonly type: MentionType
  /** The entity that lists tell: a state for its capital, a body for its abbreviation. */
  readonly known: string | null
  /** The long form that it stands for by the text's own word: "Special Operations Forces (SSO)". */
  readonly longForm: string | null
  /** Whether it stands in what is no part of the report: a credit line's "Ada Kim" is not whom the report calls Kim. */
  readonly aside: boolean
}

interface Cluster {
  readonly name: string
  readonly words: readonly string[]
  readonly type: MentionType
  /** Index of the last name before the one in hand that belongs here; -1 before the first. */
  last: number
}

/** More entities than these can't share a word and still be told apart by it. */
const MOST_NAMESAKES = 12

const fold = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('’', "'").toLowerCase()
const letters = (text: string): string => text.replaceAll('.', '').toUpperCase()

/** Whether all words of `short` stand in `long`, in order. */
function isPart(short: readonly string[], long: readonly string[]): boolean {
  let at = 0
  for (const word of long) if (at < short.length && fold(word) === fold(short[at])) at++
  return at === short.length
}

/** Whether a shorter name can be that of an entity with the fuller name of `cluster`. */
function shortens(short: Named, cluster: Cluster): boolean {
  const person = short.type === 'PERSON'
  if (person !== (cluster.type === 'PERSON') || short.words.length >= cluster.words.length) return false
  if (person) return isPart(short.words, cluster.words)
  if (short.words.length === 1 && initials(cluster.words) === letters(short.text)) return true
  return short.type === cluster.type && short.words[0] === cluster.words[0] && isPart(short.words, cluster.words)
}

/**
 * The entity of each name. Full names come first, since a headline may say "Singh" before the text says who that is; a shorter
 * name is then that of the last entity before it, else of the first after it, whose name holds it: "Singh" of "Sabrina
 * Singh", "ISW" of "Institute for the Study of War".
 */
export function entityNames(names: readonly Named[]): string[] {
  const clusters: Cluster[] = []
  const byName = new Map<string, Cluster>()
  const byWord = new Map<string, Cluster[]>()
  const of = new Array<Cluster | null>(names.length).fill(null)
  const open = ({ type, aside }: Named, name: string, words: readonly string[]): Cluster => {
    const key = `${type === 'PERSON'}:${fold(name)}`
    const found = byName.get(key)
    if (found) return found
    const cluster = { name: name.replace(/\s+/g, ' '), words, type, last: -1 }
    clusters.push(cluster)
    byName.set(key, cluster)
    if (aside) return cluster
    for (const word of new Set([...words.map(fold), fold(initials(words))])) {
      const list = byWord.get(word)
      if (!list) byWord.set(word, [cluster])
      else if (list.length < MOST_NAMESAKES) list.push(cluster)
    }
    return cluster
  }
  // Those of the report itself first: a name that stands in both is the report's.
  const inReport = names.flatMap(({ aside }, i) => (aside ? [] : [i]))
  const asides = names.flatMap(({ aside }, i) => (aside ? [i] : []))
  for (const i of [...inReport, ...asides]) {
    const name = names[i]
    if (name.known !== null) of[i] = open(name, name.known, name.known.split(' '))
    else if (name.longForm !== null) of[i] = open(name, name.longForm, name.longForm.split(/\s+/))
    else if (name.words.length > 1) of[i] = open(name, name.text, name.words)
  }
  names.forEach((name, i) => {
    const near =
      of[i] && !(name.known === null && name.words.length === 2)
        ? []
        : (byWord.get(fold(name.words[0].replaceAll('.', ''))) ?? []).filter((cluster) => shortens(name, cluster))
    const fuller = near.reduce<Cluster | null>(
      (best, cluster) => (!best || cluster.last > best.last ? cluster : best),
      null,
    )
    const cluster = (fuller && fuller !== of[i] ? fuller : of[i]) ?? open(name, name.text, name.words)
    cluster.last = i
    of[i] = cluster
  })
  return of.map((cluster) => (cluster as Cluster).name)
}
