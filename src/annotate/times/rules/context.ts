import { lexicon } from '../../../lexicon.ts'
import { isCapital } from '../grammar.ts'
import type { Lexeme } from '../lexemes.ts'

const places = new Map<string, ReadonlySet<string>>(
  lexicon<{ readonly form: string; readonly places: readonly string[] }>('times-context').map(({ form, places }) => [
    form,
    new Set(places),
  ]),
)

/** Whether a lexeme is listed in lexicons/times-context.json as one that stands in this place; false past the ends of a text. */
export const standsIn = (place: string, lexeme: Lexeme | undefined): boolean =>
  (lexeme && places.get(lexeme.lower)?.has(place)) ?? false

/** Whether a capitalised word is the first part of a longer name: "Saturday Night Live", "Daily News", "Easter Island". */
export const opensName = (last: Lexeme | undefined, after: Lexeme | undefined): boolean =>
  last !== undefined && after !== undefined && isCapital(last) && isCapital(after)
