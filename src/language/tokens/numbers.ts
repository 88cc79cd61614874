import { lexicon } from '../../lexicon.ts'

interface Unit {
  readonly unit: string
}

const units = new Set(lexicon<Unit>('language-units').map((entry) => entry.unit))

/** Dates, clock times, telephone numbers: digits that marks hold together. Most specific first. */
const joined = [
  /\d{1,2}\/\d{1,2}\/\d{2,4}(?![\d/])/y,
  /\d{4}-\d{2}-\d{2}(?![\d-])/y,
  /\d{1,2}-\d{1,2}-\d{2,4}(?![\d-])/y,
  /(?:\d-)?\d{3}[-/.]\d{3}[-.]\d{4}(?![\d-])/y,
  /\d{3}-\d{4}(?![\d-])/y,
  /\d{1,2}:\d{2}(?::\d{2})?(?![\d:])/y,
  /\d{1,2}\/\d{1,4}(?![\d/])/y,
  /\d+(?:[.,]\d+)*/y,
]
const tail = /(?:st|nd|rd|th|s)(?![\p{L}\d])|['’]s(?![\p{L}\d])/iuy
const letters = /[\p{L}\d_]+/uy

/** Ends of the tokens of a number and what touches it: "498sq" is 498 and sq, "1970s" and "20th" are one. */
export function numberEnds(text: string, start: number, end: number): number[] {
  const number = joined.reduce((found, pattern) => found || lengthAt(pattern, text, start), 0)
  const stop = start + number
  if (stop >= end) return [stop]
  const ordinal = lengthAt(tail, text, stop)
  if (ordinal) {
    const possessive = text[stop] === "'" || text[stop] === '’'
    if (!possessive || number <= 2 || (number === 4 && text[stop - 1] === '0')) return [stop + ordinal]
    return [stop, stop + ordinal]
  }
  const rest = lengthAt(letters, text, stop)
  if (!rest) return [stop]
  return units.has(text.slice(stop, stop + rest)) ? [stop, stop + rest] : [stop + rest]
}

function lengthAt(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index
  return pattern.exec(text)?.[0].length ?? 0
}
