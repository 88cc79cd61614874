import type { Span } from '../../article/article.ts'
import { characterClass, classAt, DIGIT, LETTER, SPACE } from './characters.ts'
import { findLink } from './links.ts'
import { markEnd } from './marks.ts'
import { numberEnds } from './numbers.ts'
import { wordEnds } from './words.ts'

/** A word or mark: its place, and its letters as they are read. */
export interface Form extends Span {
  readonly form: string
}

/**
 * The words and marks of a text, by the conventions of Universal Dependencies English (EWT, GUM): contractions and units are split
 * off, hyphenated words are taken apart, abbreviations keep their full stop. In text order; together they cover
 * every character that isn't white space. Linear in the text.
 */
export function tokenise(text: string): Form[] {
  const tokens: Form[] = []
  const length = text.length
  let start = 0
  while (start < length) {
    if (characterClass[text.charCodeAt(start)] === SPACE) {
      start++
      continue
    }
    const end = stretchEnd(text, start)
    scan(text, start, end, tokens)
    start = end
  }
  return tokens
}

/** Where the stretch without white space ends that begins at `start`. */
function stretchEnd(text: string, start: number): number {
  let end = start + 1
  while (end < text.length && characterClass[text.charCodeAt(end)] !== SPACE) end++
  return end
}

/** Takes apart one stretch without white space. */
function scan(text: string, start: number, end: number, tokens: Form[]): void {
  let at = start
  let noLinkBefore = start
  while (at < end) {
    const kind = classAt(text, at)
    if (kind !== LETTER && kind !== DIGIT) {
      const stop = markEnd(text, at, end)
      tokens.push({ start: at, end: stop, form: text.slice(at, stop) })
      at = stop
      continue
    }
    if (at >= noLinkBefore) {
      const link = findLink(text, at, end)
      noLinkBefore = link.noneBefore
      if (link.end > at) {
        tokens.push({ start: at, end: link.end, form: text.slice(at, link.end) })
        at = link.end
        continue
      }
    }
    for (const stop of kind === DIGIT ? numberEnds(text, at, end) : wordEnds(text, at, end)) {
      tokens.push({ start: at, end: stop, form: text.slice(at, stop) })
      at = stop
    }
  }
}
