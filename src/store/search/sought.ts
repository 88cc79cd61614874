import type { Queries } from '../database.ts'
import { liveStory } from '../tables/redirects.ts'
import type { Phrases } from './excerpt.ts'
import { ANY, articleMark, foldName, type Marked, mark } from './marks.ts'
import { namesMeant } from './names.ts'
import type { Sought } from './search.ts'
import { spellings } from './spellings.ts'
import type { Field, Phrase, Wanted } from './word-index.ts'
import { type Part, wording } from './wording.ts'
import { forms } from './words.ts'

/** What a search comes to: what the index must hold, and which words to mark. Null: nothing can be meant. */
export interface Plan {
  readonly wanted: Wanted
  readonly marked: Phrases
}

/** Alternatives, one of which must stand in the row. None: nothing can be found. */
export type Alternatives = readonly Phrase[]

const code = (word: string): Phrase => ({ fields: ['marks'], words: [word] })
/** The code of a filter's value. */
export const coded = (kind: Marked, value: string): Alternatives => [code(mark(kind, value))]

/** Codes of all names that a person may have meant by this one. */
export async function named(
  queries: Queries,
  analysis: string,
  kind: 'speaker' | 'body',
  name: string,
): Promise<Alternatives> {
  const names = await namesMeant(queries, analysis, name)
  return names.map((folded) => code(mark(kind, folded)))
}

/** Each of the words must stand with the thing measured. */
export const measured = (measure: string): readonly Alternatives[] => {
  const words = forms(measure.slice(0, 200)).slice(0, 12)
  return words.length === 0 ? [[]] : words.map((word) => [{ fields: ['head'], words: [word] }])
}

/** What all searches have in common, with the filters of this one. */
export async function planOf(
  queries: Queries,
  analysis: string,
  { words, story, outlet }: Sought,
  fields: readonly Field[],
  filters: readonly Alternatives[],
): Promise<Plan | null> {
  const { all, none } = wording(words ?? '')
  const variants = await Promise.all(all.map((part) => variantsOf(queries, analysis, part)))
  const wanted = [
    ...variants.map((phrases) => phrases.map((phrase) => ({ fields, words: phrase }))),
    ...filters,
    ...(outlet === undefined ? [] : [coded('outlet', foldName(outlet))]),
    ...(story === undefined ? [] : [await ofStory(queries, analysis, story)]),
  ]
  if (wanted.some((alternatives) => alternatives.length === 0)) return null
  return {
    wanted: {
      all: wanted.length === 0 ? [[code(ANY)]] : wanted,
      none: none.map(({ words }) => ({ fields, words })),
    },
    marked: variants.flat(),
  }
}

/** A phrase as it was typed; a single word also as stories spell the name otherwise. */
async function variantsOf(queries: Queries, analysis: string, { words, typed }: Part): Promise<Phrases> {
  return words.length > 1 ? [words] : [words, ...(await spellings(queries, analysis, typed)).map((other) => [other])]
}

async function ofStory(queries: Queries, analysis: string, story: string): Promise<Alternatives> {
  const live = await liveStory(queries, story, analysis)
  if (live === null) return []
  const rows = await queries
    .selectFrom('members')
    .select('article')
    .distinct()
    .where('analysis', '=', analysis)
    .where('story', '=', live.id)
    .execute()
  return rows.map(({ article }) => code(articleMark(article)))
}
