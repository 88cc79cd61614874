import { lexicon } from '../../lexicon.ts'

type Place = 'total-in-sentence' | 'one-more' | 'revised' | 'given-before'

const words = new Map<string, ReadonlySet<string>>(
  lexicon<{ readonly form: string; readonly places: readonly string[] }>('checks-context').map(({ form, places }) => [
    form,
    new Set(places),
  ]),
)

/** Whether a stretch of text has a word that lexicons/checks-context.json lists for this. */
export const tells = (place: Place, text: string): boolean =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => words.get(word)?.has(place))
