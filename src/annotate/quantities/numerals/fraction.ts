import type { Piece } from '../pieces.ts'
import { digits, is, isArticle, kindAt, type Part, plain, wordAt } from './words.ts'

/** Denominators of fractions in digits: other pairs with a slash are dates and codes. */
const DENOMINATORS = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32, 64, 100, 1000])

/** "1/4", "¾", "two-thirds", "a fifth", "half": the part of one that it is. */
export function fractionAt(pieces: readonly Piece[], i: number): Part | null {
  const word = wordAt(pieces, i)
  if (word?.kind === 'fraction') return plain(word.value / (word.over ?? 1), i + 1)
  if (pieces[i]?.kind === 'number') {
    const over = digits(pieces[i + 2])
    const above = digits(pieces[i])
    const spaced = !pieces[i + 1]?.joined && !pieces[i + 2]?.joined
    if (!is(pieces, i + 1, '/') || !DENOMINATORS.has(over) || above >= over) return null
    if (!spaced && !(pieces[i + 1].joined && pieces[i + 2].joined)) return null
    return plain(above / over, i + 3)
  }
  if (word?.kind === 'denominator' && word.value === 2) return plain(0.5, i + 1)
  const one = isArticle(pieces, i) || is(pieces, i, 'one')
  const above = one ? 1 : word?.kind === 'small' ? word.value : 0
  const hyphen = is(pieces, i + 1, '-') && pieces[i + 1].joined
  const at = hyphen ? i + 2 : i + 1
  const below = wordAt(pieces, at)
  if (above === 0 || !below) return null
  if (below.kind !== (above === 1 ? 'denominator' : 'denominators')) return null
  return plain(above / below.value, at + 1)
}

/** "and a half", " 1/2" after a whole number. */
export function withFraction(pieces: readonly Piece[], part: Part): Part {
  const hyphen = is(pieces, part.to, '-') && is(pieces, part.to + 1, 'and') && is(pieces, part.to + 2, '-')
  const and = hyphen || is(pieces, part.to, 'and')
  const at = hyphen ? part.to + 3 : and ? part.to + 1 : part.to
  const fraction =
    hyphen && is(pieces, at, 'a') && is(pieces, at + 1, '-') ? fractionAt(pieces, at + 2) : fractionAt(pieces, at)
  const next = pieces[part.to]
  if (!fraction || fraction.value >= 1) return part
  if (!and && kindAt(pieces, part.to) !== 'fraction' && next.kind !== 'number') return part
  const share = part.scale >= 1000 ? part.scale : 1
  return plain(part.value + fraction.value * share, fraction.to)
}
