import { rarity } from '../grouping/rarity.ts'
import { term } from '../grouping/term.ts'
import type { Alignment } from './alignment.ts'
import { isTelling, type Utterance } from './utterance.ts'

/** Whether two persons or bodies may be one voice: the same, or one that speaks for the other. */
export type OneVoice = (a: string, b: string) => boolean

/** Words that agree, of the shorter wording, in a quotation that is long enough to know by itself. */
const LONG = 6
const SHARE = 0.75
/** So many words in agreement need no speaker: nobody else says them by chance. */
const UNMISTAKABLE = 10
/** Rarity, summed over telling words, that a few words in agreement by one speaker need. */
const RARE = 7

/** Why two wordings are one quotation; null where they aren't. Both in marks, or the second without. */
export function sameQuotation(a: Utterance, b: Utterance, alignment: Alignment, oneVoice: OneVoice): string | null {
  const { matched } = alignment
  const voice = a.speakers.find((one) => b.speakers.some((other) => oneVoice(one, other)))
  const atOdds = voice === undefined && a.speakers.length > 0 && b.speakers.length > 0
  if (voice === undefined && (atOdds || !b.quoted) && matched.length < UNMISTAKABLE) return null
  const shorter = b.quoted ? Math.min(a.words.length, b.words.length) : a.words.length
  const who = voice === undefined ? 'too many to agree by chance' : `both name ${voice}`
  const counted = `${matched.length} of ${shorter} words agree in order; ${who}`
  if (matched.length >= LONG && matched.length >= SHARE * shorter) return counted
  return voice !== undefined && agreesInFew(a, b, alignment) ? counted : null
}

/** Whether a few words, all that tell anything in the shorter wording, agree in a row and are rare enough together. */
function agreesInFew(a: Utterance, b: Utterance, { matched }: Alignment): boolean {
  const shorter = !b.quoted || a.words.length <= b.words.length ? 0 : 1
  const telling = (shorter === 0 ? a : b).words.flatMap((word, place) => (isTelling(word) ? [place] : []))
  const places = new Set(matched.map((pair) => pair[shorter]))
  if (telling.length < 2 || !telling.every((place) => places.has(place))) return false
  const stretch = matched.filter((pair) => pair[shorter] >= telling[0] && pair[shorter] <= (telling.at(-1) as number))
  const row = stretch.every((pair, n) => n === 0 || pair[1 - shorter] - stretch[n - 1][1 - shorter] <= 2)
  const words = (shorter === 0 ? a : b).words
  return row && telling.reduce((sum, place) => sum + rarity(term(words[place].form)), 0) >= RARE
}
