import type { Annotations } from '../../annotate/annotations.ts'
import type { Quantity } from '../../annotate/quantities/quantity.ts'
import { wordedSpan } from '../../annotate/quantities/worded.ts'
import type { Token } from '../../language/document.ts'
import { firstEndingAfter } from '../../language/search.ts'
import { stateBefore, stateBeside } from '../words/states.ts'

/** How far behind a figure words say what befell what it counts, in tokens. */
const BEHIND = 14
/** How far before it. */
const BEFORE = 4
/** The longest wording of the lexicon is no longer, in words. */
const LONGEST = 6

/** "lost *their* homes", "on *the* boat": what stands within such words. */
const isWithin = ({ upos, xpos }: Token): boolean => upos === 'DET' || xpos === 'PRP$'

/** "from 46 villages" goes on with the clause; another figure opens one of its own. */
const endsClause = ({ form, upos }: Token, i: number, tokens: readonly Token[]): boolean =>
  (upos === 'NUM' && tokens[i - 1]?.upos !== 'ADP') || /^[,;:.()“”"–—]$/u.test(form)

const lemmasOf = (tokens: readonly Token[]): readonly string[] =>
  tokens.flatMap((token) => (isWithin(token) ? [] : [token.lemma.toLowerCase()]))

const firstOf = (states: readonly (string | null)[]): string | null => states.find((state) => state !== null) ?? null

/** What the words right before a figure say of what it counts, whatever its verb: "certified for 150 passengers". */
export function deedBefore(quantity: Quantity, { document }: Annotations): string | null {
  const { tokens, sentences } = document
  const first = firstEndingAfter(tokens, wordedSpan(quantity).start)
  const sentence = sentences[tokens[first]?.sentence ?? -1]
  const before = lemmasOf(tokens.slice(Math.max(sentence?.firstToken ?? first, first - BEFORE), first))
  return firstOf(before.map((_, at) => stateBefore(before.slice(at))))
}

/**
 * What the words behind a figure say that the counted do or suffer: "187 people *on board*", "forced 1,700 people *from
 * their homes*".
 */
export function deedBehind(quantity: Quantity, { document }: Annotations): string | null {
  const { tokens, sentences } = document
  const next = firstEndingAfter(tokens, quantity.end)
  const sentence = sentences[tokens[next - 1]?.sentence ?? -1]
  const behind = tokens.slice(next, Math.min(next + BEHIND, sentence?.endToken ?? next))
  const end = behind.findIndex(endsClause)
  const clause = lemmasOf(end < 0 ? behind : behind.slice(0, end))
  return firstOf(clause.map((_, at) => stateBeside(clause.slice(at, at + LONGEST))))
}
