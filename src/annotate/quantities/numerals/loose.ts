import type { Piece } from '../pieces.ts'
import { scaled } from './cardinal.ts'
import { asNumeral, type Numeral } from './numeral.ts'
import { is, kindAt, plain, wordAt } from './words.ts'

/** "a couple thousand", "a couple of dozen", "a couple". */
export function coupleAt(pieces: readonly Piece[], i: number): Numeral | null {
  const at = is(pieces, i, 'a') ? i + 1 : i
  if (kindAt(pieces, at) !== 'couple') return null
  const of = is(pieces, at + 1, 'of') && ['scale', 'hundred', 'dozen'].includes(kindAt(pieces, at + 2) ?? '')
  const counts = of || is(pieces, at + 1, 'of') || is(pieces, at + 1, 'more') || kindAt(pieces, at + 1) === 'scale'
  if (!counts) return null
  const part = scaled(pieces, plain(2, of ? at + 2 : at + 1))
  return { ...asNumeral(i, part, 'words'), loose: true }
}

/** "dozens", "tens of thousands", "several hundred", "a few dozen": a low bound of two of the base. */
export function vagueAt(pieces: readonly Piece[], i: number): Numeral | null {
  const vague = (to: number, low: number): Numeral => ({
    from: i,
    to,
    value: null,
    low,
    form: 'vague',
    scale: low,
    sign: null,
    loose: false,
  })
  const some = is(pieces, i, 'several') ? i + 1 : is(pieces, i, 'a') && is(pieces, i + 1, 'few') ? i + 2 : 0
  if (some) {
    const part = scaled(pieces, plain(2, some))
    return part.to > some && part.sign === null ? vague(part.to, part.value) : null
  }
  const first = wordAt(pieces, i)
  const plural = first?.kind === 'vague' || is(pieces, i, 'dozens')
  if (!plural) return null
  let low = first?.kind === 'dozen' ? 24 : (first?.value ?? 0)
  let to = i + 1
  if (is(pieces, to, 'of') && kindAt(pieces, to + 1) === 'vague') {
    low *= (wordAt(pieces, to + 1)?.value ?? 2) / 2
    to += 2
  }
  return vague(to, low)
}
