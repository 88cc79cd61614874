import { alternatives, lexicon } from '../../lexicon.ts'
import { shortForms } from './short-forms.ts'

const units = new Set(lexicon<{ readonly unit: string }>('language-units').map((entry) => entry.unit))

/** Dates, clock times, codes, telephone numbers: digits that marks hold together. Most specific first. */
const joined = [
  /\d{1,2}\/\d{1,2}\/\d{2,4}(?![\d/])/y,
  /\d{4}-\d{2}-\d{2}(?![\d-])/y,
  /\d{1,2}-\d{1,2}-\d{2,4}(?![\d-])/y,
  /(?:\d-)?\d{3}[-/.]\d{3}[-.]\d{4}(?![\d-])/y,
  /(?:\d|\d{3})-\d{4}(?![\d-])|\d{5}-\d{4}(?![\d-])/y,
  /\d{1,2}:\d{2}(?::\d{2})?(?![\d:])/y,
  // A day of a month or a plain half; other fractions are taken apart.
  /(?:[1-9]|1[0-2])\/(?:[12]\d|3[01])(?![\d/])|1\/2(?![\d/])/y,
  /\d+(?:[.,]\d+){0,20}/y,
]
const ordinal = new RegExp(`(?:${alternatives(shortForms('behind-figure'))}|['’]s)(?![\\p{L}\\d])`, 'iuy')
const letters = /[\p{L}\d_]+/uy
/** Letters after a figure that are a word of their own, whatever they say: "3days". */
const word = /^\p{Ll}{3,}$/u

/** Ends of the tokens of a number and what touches it: "498sq" is 498 and sq, "1970s" and "20th" are one. */
export function numberEnds(text: string, start: number, end: number): number[] {
  const stop = start + numberLength(text, start)
  if (stop >= end) return [stop]
  const tail = lengthAt(ordinal, text, stop)
  if (tail) return isPossessive(text, start, stop) ? [stop, stop + tail] : [stop + tail]
  const rest = lengthAt(letters, text, stop)
  if (!rest) return [stop]
  const after = text.slice(stop, stop + rest)
  return units.has(after) || word.test(after) ? [stop, stop + rest] : [stop + rest]
}

/** Length of the number that begins at `start`, in UTF-16 units; 0 where none does. */
export function numberLength(text: string, start: number): number {
  return joined.reduce((found, pattern) => found || lengthAt(pattern, text, start), 0)
}

/** "2016's" is a possessive, "60's" and "1990's" are decades. */
function isPossessive(text: string, start: number, stop: number): boolean {
  const length = stop - start
  return /['’]/.test(text[stop]) && length > 2 && !(length === 4 && text[stop - 1] === '0')
}

function lengthAt(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index
  return pattern.exec(text)?.[0].length ?? 0
}
