import { lexicon } from '../../../lexicon.ts'
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
