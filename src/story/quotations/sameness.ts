import { rarity } from '../grouping/rarity.ts'
import { term } from '../grouping/term.ts'
import type { Word } from '../words.ts'
import { type Alignment, densest } from './alignment.ts'
import { isTelling, type Utterance } from './utterance.ts'

/** Whether two persons or bodies may be one voice: the same, or one that speaks for the other. */
export type OneVoice = (a: string, b: string) => boolean

/** Words that agree, of the shorter wording, in a quotation that is long enough to know by itself. */
export const LONG = 6
export const SHARE = 0.75
/** So many words in agreement need no speaker: nobody else says them by chance. */
const UNMISTAKABLE = 10
/** Rarity, summed over telling words, that a few words in agreement by one speaker need. */
export const RARE = 6

/** Words in a row that a sentence without marks has to have: two are anyone's. */
const UNMARKED = 4

/** Why two wordings are one quotation; null where they aren't. The first stands in marks, the second may. */
export function sameQuotation(a: Utterance, b: Utterance, alignment: Alignment, oneVoice: OneVoice): string | null {
  const { matched } = alignment
  const voice = a.speakers.find((one) => b.speakers.some((other) => oneVoice(one, other)))
  const shorter = b.quoted ? Math.min(a.words.length, b.words.length) : a.words.length
  const counted = `${matched.length} of ${shorter} words agree in order`
  const long = matched.length >= LONG && matched.length >= SHARE * shorter
  if (voice === undefined) {
    const unknown = b.quoted && (a.speakers.length === 0 || b.speakers.length === 0)
    return long && (unknown || matched.length >= UNMISTAKABLE) ? `${counted}, too many to agree by chance` : null
  }
  return long || agreesInFew(a, b, alignment) ? `${counted}; both reports name ${voice}` : null
}

/**
 * Whether a few words in a row agree, half of what tells anything in the shorter wording or a long piece of it, and
 * are rare enough together. Names are left out: two sentences on one country share its name.
 */
function agreesInFew(a: Utterance, b: Utterance, { matched }: Alignment): boolean {
  const row = densest(matched, 0).map(([place]) => a.words[place])
  const telling = row.filter(tells)
  const shorter = b.quoted && b.words.length < a.words.length ? b.words : a.words
  if (!b.quoted && row.length < UNMARKED) return false
  const enough = row.length >= LONG || 2 * telling.length >= shorter.filter(tells).length
  return telling.length >= 2 && enough && telling.reduce((sum, word) => sum + rarity(term(word.form)), 0) >= RARE
}

/** Whether a word tells one utterance from another and is no name. */
export const tells = (word: Word): boolean => isTelling(word) && (!word.capital || word.opens)
