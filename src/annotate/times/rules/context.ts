import { lexicon } from '../../../lexicon.ts'
import { isCapital } from '../grammar.ts'
import type { Lexeme } from '../lexemes.ts'

const places = new Map<string, ReadonlySet<string>>(
  lexicon<{ readonly form: string; readonly places: readonly string[] }>('times-context').map(({ form, places }) => [
    form,
    new Set(places),
  ]),
)

/** Whether a word in lower case is listed in lexicons/times-context.json as one that stands in this place. */
export const isListedFor = (place: string, word: string): boolean => places.get(word)?.has(place) ?? false

/** The same of a lexeme; false past the ends of a text. */
export const standsIn = (place: string, lexeme: Lexeme | undefined): boolean =>
  lexeme !== undefined && isListedFor(place, lexeme.lower)

/** Whether a capitalised word is the first part of a longer name: "Saturday Night Live", "Daily News", "Easter Island". */
export const opensName = (last: Lexeme | undefined, after: Lexeme | undefined): boolean =>
  last !== undefined && after !== undefined && isCapital(last) && isCapital(after)
