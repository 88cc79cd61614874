import { lexicon } from '../../lexicon.ts'

/**
 * How an abbreviation stands at a sentence's end. A `title` belongs to the name after it and an `inner` one to what follows; a
 * `counter` is one only before a figure; a `clock` one ends the sentence before a capital that is no day or zone; a
 * `closing` one before any capital; a `final` one where the next word is one that opens sentences.
 */
export type AbbreviationKind = 'title' | 'counter' | 'inner' | 'clock' | 'closing' | 'final'

interface Abbreviation {
  readonly form: string
  readonly kind: AbbreviationKind
}

const kinds = new Map(lexicon<Abbreviation>('language-abbreviations').map(({ form, kind }) => [form, kind]))
const longest = Math.max(...[...kinds.keys()].map((form) => form.length))
const initials = /\p{L}(?:\.\p{L}){1,20}(?![\p{L}\d])\.?/uy
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
