import { alternatives, lexicon } from '../../lexicon.ts'
import { type Figure, type Reading, sameSentence, wordAt } from './figure.ts'

/** What a word of lexicons/quantities-words tells of the number beside it; the lexicon says what each use means. */
type Use =
  | 'numbered'
  | 'change'
  | 'tally'
  | 'length'
  | 'dealing'
  | 'weighing'
  | 'poll'
  | 'game'
  | 'range'
  | 'before-year'
  | 'month'
  | 'compared'
  | 'between-modifier'
  | 'negation'
  | 'turning'
  | 'limit'
  | 'emergency-call'
  | 'emergency-number'
  | 'group-name'
  | 'not-one'
  | 'whole-half'
  | 'anchor-before'
  | 'anchor-after'
  | 'duration-over'
  | 'generic'
  | 'rate'
  | 'level'
  | 'forecast'
  | 'additional'
  | 'light-verb'
  | 'anaphor'
  | 'place-preposition'
  | 'time-noun'
  | 'before-noun'
  | 'back-preposition'
  | 'compares-back'
  | 'abbreviated'
  | 'anyone'
  | 'extent'
  | 'limit-than'
  | 'always-numbered'
  | 'pronoun-one'
  | 'half-way'
  | 'counted-scores'
  | 'definite'
  | 'clock-zone'
  | 'around-year'
  | 'anchor-open'
  | 'being'
  | 'life'
  | 'back-pronoun'
  | 'in-toll'
  | 'owning'
  | 'says'
  | 'spends'
  | 'spent-on'

interface Entry {
  readonly word: string
  readonly uses: readonly Use[]
}

const usesOf = new Map(lexicon<Entry>('quantities-words').map(({ word, uses }) => [word, new Set(uses)]))

interface Casualty {
  readonly word: string
  readonly event: string
  readonly state: boolean
  readonly fatal?: true
  readonly before?: string
}

const casualties = new Map(lexicon<Casualty>('quantities-casualties').map((entry) => [entry.word, entry]))

const casualty = (word: string, next: string): Casualty | undefined => {
  const entry = casualties.get(word)
  return entry && (entry.before === undefined || entry.before === next) ? entry : undefined
}

/** The verb for what befalls people ("wounding": wound), by the word and the one after it; undefined for others. */
export const casualtyEvent = (word: string, next: string): string | undefined => casualty(word, next)?.event

/** Whether a word stands for people that something befell: "22 injured". */
export const isCasualtyState = (word: string, next: string): boolean => casualty(word, next)?.state === true

/** Whether a word tells of death: "killed". */
export const isDeath = (word: string): boolean => casualty(word, '')?.fatal === true

/** Whether a word in lower case serves a use. */
export const serves = (word: string, use: Use): boolean => usesOf.get(word)?.has(use) === true

/** Part of a pattern: any word that serves a use. */
export const anyServing = (use: Use): string =>
  alternatives([...usesOf].flatMap(([word, uses]) => (uses.has(use) ? [word] : [])))

/** Whether one of the pieces `from` to `to` (exclusive) serves a use, in the sentence of piece `to`. */
export function nearby(reading: Reading, use: Use, from: number, to: number): boolean {
  for (let i = Math.max(0, from); i < to; i++) {
    if (serves(wordAt(reading, i), use) && sameSentence(reading, i, to)) return true
  }
  return false
}

/** Whether a word of the figure's sentence serves a use, `before` pieces before it to `after` pieces after it. */
export function served(reading: Reading, figure: Figure, use: Use, before: number, after: number): boolean {
  const first = Math.max(0, figure.from - before)
  const last = Math.min(reading.pieces.length, figure.to + after)
  for (let i = first; i < last; i++) {
    if (i === figure.from) i = figure.to
    if (serves(wordAt(reading, i), use) && sameSentence(reading, i, figure.from)) return true
  }
  return false
}
