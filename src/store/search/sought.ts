import type { Queries } from '../database.ts'
import { type LiveStory, liveStory } from '../rows/redirects.ts'
import type { Phrases } from './excerpt.ts'
import { type Alternatives, codes, ofOutlet } from './filters.ts'
import type { Field, Wanted } from './index/word-index.ts'
import type { Sought } from './search.ts'
import { ANY, articleMark } from './words/marks.ts'
import { spellings } from './words/spellings.ts'
import { type Part, wording } from './words/wording.ts'

/** What a search comes to: what the index must hold, and which words to mark. Null: nothing can be meant. */
export interface Plan {
  readonly wanted: Wanted
  /** The story that rows must stand in, where the index doesn't see to it. */
  readonly story: LiveStory | null
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
  const live = story === undefined ? null : await liveStory(queries, story, analysis)
  if (story !== undefined && live === null) return null
  const few = live === null ? null : await fewOf(queries, live)
  const wanted = [
    ...variants.map((phrases) => phrases.map((phrase) => ({ fields, words: phrase }))),
    ...filters,
    ...ofOutlet(outlet),
    ...(few === null ? [] : [codes(few.map(articleMark))]),
  ]
  if (wanted.some((alternatives) => alternatives.length === 0)) return null
  return {
    wanted: {
      all: wanted.length === 0 ? [codes([ANY])] : wanted,
      none: none.map(({ words }) => ({ fields, words })),
    },
    story: few === null ? live : null,
    marked: variants.flat(),
  }
}

/** A phrase as it was typed; a single word also as stories spell the name otherwise. */
async function variantsOf(queries: Queries, analysis: string, { words, typed }: Part): Promise<Phrases> {
  return words.length > 1 ? [words] : [words, ...(await spellings(queries, analysis, typed)).map((other) => [other])]
}

/** Articles that are looked for one by one; in a larger story most of what is found is the story's, and is looked at instead. */
const FEW = 200

/** The articles of a story, where they are few. */
async function fewOf(queries: Queries, { analysis, id }: LiveStory): Promise<readonly number[] | null> {
  const rows = await queries
    .selectFrom('members')
    .select('article')
    .distinct()
    .where('analysis', '=', analysis)
    .where('story', '=', id)
    .limit(FEW + 1)
    .execute()
  return rows.length > FEW ? null : rows.map(({ article }) => article)
}
