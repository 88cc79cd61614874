import { lexicon } from '../../lexicon.ts'

/**
 * How an abbreviation stands before a capital: a `title` belongs to the name after it, a `counter` is one only before a
 * figure, an `inner` one hardly ever ends a sentence; `final` ones may.
 */
export type AbbreviationKind = 'title' | 'counter' | 'inner' | 'final'

interface Abbreviation {
  readonly form: string
  readonly kind: AbbreviationKind
}

const kinds = new Map(lexicon<Abbreviation>('language-abbreviations').map(({ form, kind }) => [form, kind]))
const longest = Math.max(...[...kinds.keys()].map((form) => form.length))
const initials = /\p{L}\.(?:\p{L}\.)+|\p{L}(?:\.\p{L})+(?![\p{L}\d])/uy
const dotted = /\p{L}[\p{L}]{0,12}\.(?:\p{L}{1,3}\.)?/uy

/** The kind of an abbreviation by its form, full stop included; undefined where it isn't a listed one. */
export function abbreviationKind(form: string): AbbreviationKind | undefined {
  return kinds.get(form)
}

/** Where the abbreviation that begins at `start` ends, its full stop included; 0 where there is none. */
export function abbreviation(text: string, start: number): number {
  initials.lastIndex = start
  const letters = initials.exec(text)
  if (letters) return start + letters[0].length
  dotted.lastIndex = start
  const match = dotted.exec(text)
  if (!match || match[0].length > longest) return 0
  for (const form of [match[0], match[0].slice(0, match[0].indexOf('.') + 1)]) {
    const stop = start + form.length
    const kind = kinds.get(form)
    if (kind === 'counter' && !/^\s?\d/.test(text.slice(stop, stop + 2))) continue
    if (kind || (form.length === 2 && /\p{Lu}/u.test(form))) return stop
  }
  return 0
}
