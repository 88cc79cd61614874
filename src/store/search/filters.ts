import type { Queries } from '../database.ts'
import type { Phrase } from './index/word-index.ts'
import type { SoughtFigure, SoughtSaying } from './search.ts'
import { foldName, type Marked, mark } from './words/marks.ts'
import { namesMeant } from './words/names.ts'
import { forms } from './words/words.ts'

/** Phrases, one of which must stand in the row. None: nothing can be found. */
export type Alternatives = readonly Phrase[]

/** The alternatives of codes. */
export const codes = (all: readonly string[]): Alternatives => all.map((code) => ({ fields: ['marks'], words: [code] }))

/** Rows with this value; all rows where none is asked for. */
export const valued = (kind: Marked, value: string | boolean | undefined): readonly Alternatives[] =>
  value === undefined ? [] : [codes([mark(kind, String(value))])]

/** Rows of this outlet, however its name is written. */
export const ofOutlet = (outlet: string | undefined): readonly Alternatives[] =>
  valued('outlet', outlet === undefined ? undefined : foldName(outlet))

/** Who is behind a row, and what it measures: as one asks of sayings and of figures. */
export async function ofGiver(
  queries: Queries,
  analysis: string,
  { speaker, body, named, measure }: Pick<SoughtSaying & SoughtFigure, 'speaker' | 'body' | 'named' | 'measure'>,
): Promise<readonly Alternatives[]> {
  return [
    ...(await called(queries, analysis, 'speaker', speaker)),
    ...(await called(queries, analysis, 'body', body)),
    ...valued('named', named),
    ...measuring(measure),
    ...valued('analysis', analysis),
  ]
}

/** Rows with any of the names that a person may have meant by this one. */
async function called(
  queries: Queries,
  analysis: string,
  kind: 'speaker' | 'body',
  name: string | undefined,
): Promise<readonly Alternatives[]> {
  if (name === undefined) return []
  const names = await namesMeant(queries, analysis, name)
  return [codes(names.map((folded) => mark(kind, folded)))]
}

/** Words of the thing measured that count; beyond these it is a sentence. */
const MOST_WORDS = 12

/** Each of the words must stand with the thing measured. */
function measuring(measure: string | undefined): readonly Alternatives[] {
  if (measure === undefined) return []
  const words = forms(measure.slice(0, 200)).slice(0, MOST_WORDS)
  return words.length === 0 ? [[]] : words.map((word) => [{ fields: ['head'], words: [word] }])
}
