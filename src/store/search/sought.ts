import type { Queries } from '../database.ts'
import { liveStory } from '../tables/redirects.ts'
import type { Phrases } from './excerpt.ts'
import { type Alternatives, codes, ofOutlet } from './filters.ts'
import { ANY, articleMark } from './marks.ts'
import type { Sought } from './search.ts'
import { spellings } from './spellings.ts'
import type { Field, Wanted } from './word-index.ts'
import { type Part, wording } from './wording.ts'

/** What a search comes to: what the index must hold, and which words to mark. Null: nothing can be meant. */
export interface Plan {
  readonly wanted: Wanted
  readonly marked: Phrases
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
    ...ofOutlet(outlet),
    ...(story === undefined ? [] : [await ofStory(queries, analysis, story)]),
  ]
  if (wanted.some((alternatives) => alternatives.length === 0)) return null
  return {
    wanted: {
      all: wanted.length === 0 ? [codes([ANY])] : wanted,
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
  return codes(rows.map(({ article }) => articleMark(article)))
}
