import { term } from '../grouping/term.ts'
import { type Alignment, align } from './alignment.ts'
import { likelyPairs } from './likely.ts'
import { type OneVoice, sameQuotation } from './sameness.ts'
import { isTelling, type Utterance } from './utterance.ts'

/** Two utterances that are one quotation; `a` stands in marks. */
export interface Match {
  readonly a: Utterance
  readonly b: Utterance
  readonly alignment: Alignment
  readonly because: string
}

/** Utterances looked at behind one pair of words. */
const BEHIND = 50

/** Each pair of one of `marked` and one of `others`, in different articles, that are one quotation. */
export function matches(
  marked: readonly Utterance[],
  others: readonly Utterance[],
  oneVoice: OneVoice,
): readonly Match[] {
  const behind = new Map<string, Utterance[]>()
  for (const utterance of marked) {
    for (const key of keys(utterance)) {
      const list = behind.get(key)
      if (!list) behind.set(key, [utterance])
      else if (list.length < BEHIND) list.push(utterance)
    }
  }
  const mayBeOne = likelyPairs()
  const order = new Map(marked.map((utterance, place) => [utterance, place]))
  return others.flatMap((b) => {
    const near = new Set([...keys(b)].flatMap((key) => behind.get(key) ?? []))
    return [...near].flatMap((a) => {
      const before = (order.get(a) as number) < (order.get(b) ?? marked.length)
      if (!before || a.article === b.article || !mayBeOne(a, b)) return []
      const alignment = align(a.words, b.words)
      const because = sameQuotation(a, b, alignment, oneVoice)
      return because ? [{ a, b, alignment, because }] : []
    })
  })
}

/** Telling words by twos, as neighbours once the others are left out. */
function keys({ words }: Utterance): ReadonlySet<string> {
  const telling = words.filter(isTelling).map((word) => term(word.form))
  return new Set(telling.slice(1).map((word, place) => `${telling[place]} ${word}`))
}
