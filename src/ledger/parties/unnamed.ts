import type { Annotations } from '../../annotate/annotations.ts'
import type { Mention } from '../../annotate/mentions/mention.ts'
import type { Span } from '../../article/article.ts'
import { holds } from '../../article/span.ts'
import { within } from '../../language/search.ts'
import { lexicon } from '../../lexicon.ts'
import { anyUsedAs, isUsedAs } from '../words/function-words.ts'

interface Entry {
  readonly word: string
  readonly as: 'office' | 'body' | 'pronoun' | 'opener' | 'clause'
}

let kinds: ReadonlyMap<string, Entry['as']> | undefined

function kindOf(word: string): Entry['as'] | null {
  kinds ??= new Map(lexicon<Entry>('ledger-claims-sources').map((entry) => [entry.word, entry.as]))
  const lower = word.toLowerCase()
  return kinds.get(lower) ?? kinds.get(lower.replace(/ies$/u, 'y')) ?? kinds.get(lower.replace(/s$/u, '')) ?? null
}

/** What follows the head of an unnamed source says more about it, and is no part of a name to call it by. */
const MODIFIER = new RegExp(`[,(;:]| ${anyUsedAs('says-more')} `, 'u')
const MOST_WORDS = 7
const LONGEST = 200

/**
 * How to call a source that has no name: "law enforcement officials" for "the law enforcement officials who were
 * briefed". Null for a bare pronoun and for a clause ("whether the crew knew"), which call nobody.
 */
export function calledBy({ article, mentions, times }: Annotations, source: readonly Span[]): string | null {
  const [first] = source
  if (!first) return null
  if (within(times, first).some((time) => holds(time, first))) return null
  // "China today denied": the day is no part of who did.
  const day = within(times, first).find(({ start, end }) => first.start < start && end === first.end)
  const end = Math.min(day?.start ?? first.end, first.start + LONGEST)
  const text = article.text.slice(first.start, end).replace(/\s+/gu, ' ').trim()
  const cut = text.search(MODIFIER)
  const all = (cut > 0 ? text.slice(0, cut) : text).split(' ').filter(Boolean)
  if (kindOf(all[0] ?? '') === 'clause') return null
  while (all.length > 1 && kindOf(all[0] as string) === 'opener') all.shift()
  // "media reports from the United States and the Republic of Korea" are media reports.
  const tail = all.length > MOST_WORDS ? all.findIndex((word, i) => i > 0 && isUsedAs('parts-name', word)) : -1
  const words = tail > 0 ? all.slice(0, tail) : all
  const bare = words.length === 1 && ['pronoun', 'opener'].includes(kindOf(words[0] as string) ?? '')
  if (words.length === 0 || words.length > MOST_WORDS || bare || !isWording(words)) return null
  return lowered(words, within(mentions, first))
}

/** Whether words call somebody: "2014 study", not "66", "14 of them" or "least 90". */
function isWording([first = '', ...rest]: readonly string[]): boolean {
  const opens = /\p{L}/u.test(first) || YEAR.test(first)
  return opens && /\p{L}/u.test(rest.at(-1) ?? first)
}
const YEAR = /^(?:19|20)\d\d$/u

/** A capital that only the start of a sentence gives is no part of what somebody is called. */
function lowered(words: readonly string[], mentions: readonly Mention[]): string {
  const [first, ...rest] = words
  const bare = first.replace(/[’']s$/u, '')
  const own =
    /\p{Lu}.*\p{Lu}/u.test(first) ||
    mentions.some(({ text }) => text.startsWith(bare) || text.split(' ').includes(bare))
  return [own ? first : first.toLowerCase(), ...rest].join(' ')
}

const kindsIn = (called: string): readonly (Entry['as'] | null)[] => called.split(' ').map(kindOf)

/** Whether those whom a report calls so speak for the body or state beside them: "officials", not "a woman". */
export const holdsOffice = (called: string): boolean =>
  kindsIn(called).some((kind) => kind === 'office' || kind === 'body')

/** Whether a body stands in what a source is called: "fire department officials". */
export const namesBody = (called: string): boolean => kindsIn(called).includes('body')
