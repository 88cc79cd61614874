import { lexicon } from '../../lexicon.ts'
import { abbreviation, abbreviationKind } from './abbreviations.ts'
import { characterClass, classAt, DIGIT, LETTER } from './characters.ts'
import { shortForms } from './short-forms.ts'

interface Contraction {
  readonly word: string
  readonly parts: readonly string[]
  readonly before?: readonly string[]
}
interface Affix {
  readonly affix: string
}

/** Fused words and where they part: "cannot" after 3, "gonna" after 3; some only before certain words. */
const fused = new Map(
  lexicon<Contraction>('language-contractions').map(({ word, parts, before }) => [
    word,
    { lengths: parts.map((part) => part.length), before: before && new Set(before) },
  ]),
)
const longestFused = Math.max(...[...fused.keys()].map((word) => word.length))
const affixes = lexicon<Affix>('language-affixes').map((entry) => entry.affix)
const prefixes = new Set(affixes.filter((affix) => affix.endsWith('-')))
const suffixes = new Set(affixes.filter((affix) => affix.startsWith('-')))
const clitics = new Set(shortForms('clitic'))
const afterStroke = new Set(shortForms('behind-stroke'))
/** Whose dollar: US$, HK$. */
const dollar = /^\p{Lu}{1,3}$/u
const ampersand = /\p{L}{1,4}(?:&\p{L}{1,4}){1,8}(?!\p{L})/uy

/** Ends of the tokens of the word that begins at `start`, its contractions split off. */
export function wordEnds(text: string, start: number, end: number): number[] {
  let stop = runEnd(text, start, end)
  const short = text[stop] === '.' ? abbreviation(text, start) : 0
  if (short) return [short]
  while (stop + 1 < end && (characterClass[text.charCodeAt(stop + 1)] & (LETTER | DIGIT)) !== 0) {
    const mark = text[stop]
    const run = runEnd(text, stop + 1, end)
    if (isApostrophe(mark)) {
      const clitic = run <= stop + 3 ? text.slice(stop + 1, run).toLowerCase() : ''
      if (clitics.has(clitic)) return [stop, run]
      if (clitic === 't' && /n/i.test(text[stop - 1])) return stop - 1 > start ? [stop - 1, run] : [run]
      if (mark === '`') break
      stop = run
    } else if (mark === '-' && isAffixed(text, start, stop, run)) stop = run
    else if (mark === '/' && stop === start + 1 && goesWithStroke(text.slice(stop + 1, run).toLowerCase())) stop = run
    else break
  }
  if (text[stop] === '&') return [Math.max(stop, initialsEnd(text, start))]
  // Yahoo!
  if (text[stop] === '!' && stop - start < 12 && abbreviationKind(text.slice(start, stop + 1))) return [stop + 1]
  if (text[stop] === '$' && dollar.test(text.slice(start, Math.min(stop, start + 4)))) return [stop + 1]
  const parting = stop - start <= longestFused ? fused.get(text.slice(start, stop).toLowerCase()) : undefined
  if (!parting || parting.before?.has(wordAfter(text, stop)) === false) return [stop]
  let at = start
  return parting.lengths.map((part) => {
    at += part
    return at
  })
}

/** Whether it goes with one letter and a stroke: w/o, s/he, c/o. */
const goesWithStroke = (word: string): boolean => /^[a-z]$/.test(word) || afterStroke.has(word)

/** The word after one space, in lower case; nothing where a hyphen follows it. */
function wordAfter(text: string, stop: number): string {
  const from = stop + 1
  const end = text[stop] === ' ' ? runEnd(text, from, Math.min(text.length, from + longestFused + 8)) : from
  return text[end] === '-' ? '' : text.slice(from, end).toLowerCase()
}

/** An apostrophe of any make; the replacement character may stand for one, or for a letter within a word. */
function isApostrophe(mark: string): boolean {
  return mark === "'" || mark === '’' || mark === '`' || mark === '\uFFFD'
}

/** Whether the hyphen at `hyphen` joins a prefix or an ending that stays with its word: "anti-war", "clock-wise". */
function isAffixed(text: string, start: number, hyphen: number, end: number): boolean {
  if (text[start - 1] === '-') return false
  return prefixes.has(lower(text, start, hyphen + 1)) || suffixes.has(lower(text, hyphen, end))
}

/** Where letters around ampersands end, "AT&T", "P&L"; 0 where the word is longer. */
function initialsEnd(text: string, start: number): number {
  ampersand.lastIndex = start
  return start + (ampersand.exec(text)?.[0].length ?? -start)
}

/** The slice in lower case, or nothing where it is too long to be an affix. */
function lower(text: string, start: number, end: number): string {
  return end - start > 12 ? '' : text.slice(start, end).toLowerCase()
}

/** Where the run of letters, digits and low lines ends. */
function runEnd(text: string, start: number, end: number): number {
  let stop = start
  while (stop < end) {
    const unit = text.charCodeAt(stop)
    if ((characterClass[unit] & (LETTER | DIGIT)) !== 0 || unit === 0x5f) stop++
    else if (unit >= 0xd800 && unit < 0xdc00 && classAt(text, stop) === LETTER) stop += 2
    else break
  }
  return stop
}
