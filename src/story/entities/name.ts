import { lexicon } from '../../lexicon.ts'
import { words } from '../words.ts'

type Edge = 'start' | 'inside' | 'end'

const trimmings = Map.groupBy(
  lexicon<{ readonly word: string; readonly edge: Edge }>('story-name-trimmings'),
  ({ word }) => word,
)

const tellsLittle = (word: string, edge: Edge): boolean =>
  trimmings.get(word)?.some((each) => each.edge === edge) === true

/** A name's compared words: "the Kursk region" gives ["kursk"], "Kim Jong-un" gives ["kim", "jong", "un"]. */
export function nameWords(name: string): readonly string[] {
  const found = words(name).flatMap((word) => word.form.replaceAll('.', '').split('-'))
  let [from, to] = [0, found.length]
  while (to - from > 1 && tellsLittle(found[from], 'start')) from++
  while (to - from > 1 && tellsLittle(found[to - 1], 'end')) to--
  return found.slice(from, to)
}

/**
 * What stays of a name when its Roman spelling varies: "zelenskyy", "zelensky" and "zelenskiy" are one, so are
 * "gaddafi" and "qaddafi". Doubled letters and the ways to write one sound fall together.
 */
export function skeleton(word: string): string {
  return word
    .replace(/[iy]+/g, 'i')
    .replace(/kh|q|ck|gh/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/x/g, 'ks')
    .replace(/(.)\1+/g, '$1')
}

/** A skeleton without vowels, for given names: "mohammed" and "muhammad", "vladimir" and "volodymyr". */
export const consonants = (word: string): string => skeleton(word).replace(/[aeiouw]/g, '')

/** Initials of a name's words, small words left out: "Institute for the Study of War" gives "isw". */
export const initials = (words: readonly string[]): string =>
  words
    .filter((word) => !tellsLittle(word, 'inside'))
    .map((word) => word[0])
    .join('')
