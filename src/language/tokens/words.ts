import { lexicon } from '../../lexicon.ts'
import { abbreviation } from './abbreviations.ts'
import { characterClass, DIGIT, LETTER } from './characters.ts'

interface Contraction {
  readonly word: string
  readonly parts: readonly string[]
}
interface Affix {
  readonly affix: string
}

/** Fused words and where they part: "cannot" after 3, "gonna" after 3. */
const fused = new Map(
  lexicon<Contraction>('language-contractions').map(({ word, parts }) => [word, parts.map((part) => part.length)]),
)
const longestFused = Math.max(...[...fused.keys()].map((word) => word.length))
const affixes = lexicon<Affix>('language-affixes').map((entry) => entry.affix)
const prefixes = new Set(affixes.filter((affix) => affix.endsWith('-')))
const suffixes = new Set(affixes.filter((affix) => affix.startsWith('-')))
const clitics = new Set(['s', 'm', 'd', 're', 've', 'll'])
const ampersand = /\p{L}{1,4}(?:&\p{L}{1,4})+(?!\p{L})/uy

/** Ends of the tokens of the word that begins at `start`, its contractions split off. */
export function wordEnds(text: string, start: number, end: number): number[] {
  const short = abbreviation(text, start)
  if (short) return [short]
  let stop = runEnd(text, start, end)
  for (;;) {
    const mark = text[stop]
    const next = stop + 1 < end ? characterClass[text.charCodeAt(stop + 1)] : 0
    if (stop >= end || (next & (LETTER | DIGIT)) === 0) break
    const run = runEnd(text, stop + 1, end)
    if (mark === "'" || mark === '’' || mark === '`') {
      const clitic = text.slice(stop + 1, run > stop + 3 ? stop + 3 : run).toLowerCase()
      if (run <= stop + 3 && clitics.has(clitic)) return [stop, run]
      if (clitic === 't' && /n/i.test(text[stop - 1])) return stop - 1 > start ? [stop - 1, run] : [run]
      if (mark === '`') break
    } else if (mark === '-') {
      if (!prefixes.has(lower(text, start, stop + 1)) && !suffixes.has(lower(text, stop, run))) break
    } else if (mark === '&') {
      ampersand.lastIndex = start
      const match = ampersand.exec(text)
      if (!match || start + match[0].length < run) break
    } else break
    stop = run
  }
  const parts = stop - start <= longestFused ? fused.get(text.slice(start, stop).toLowerCase()) : undefined
  if (!parts) return [stop]
  let at = start
  return parts.map((part) => (at += part))
}

/** The slice in lower case, or nothing where it is too long to be an affix. */
function lower(text: string, start: number, end: number): string {
  return end - start > 12 ? '' : text.slice(start, end).toLowerCase()
}

function runEnd(text: string, start: number, end: number): number {
  let stop = start
  while (stop < end) {
    const unit = text.charCodeAt(stop)
    if ((characterClass[unit] & (LETTER | DIGIT)) === 0 && unit !== 0x5f && (unit < 0xd800 || unit >= 0xe000)) break
    stop++
  }
  return stop
}
