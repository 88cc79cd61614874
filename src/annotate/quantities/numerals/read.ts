import type { Piece } from '../pieces.ts'
import { decimalsAt, digitsAt, scaled, wordsAt } from './cardinal.ts'
import { fractionAt, withFraction } from './fraction.ts'
import { coupleAt, vagueAt } from './loose.ts'
import { asNumeral, type Numeral } from './numeral.ts'
import { is, isArticle, kindAt, plain, wordAt } from './words.ts'

/** "minus 31", "-31": past the sign, or `i` where there is none. */
function signAt(pieces: readonly Piece[], i: number): number {
  // "plus or minus 3 points" is 3.
  if (is(pieces, i - 1, 'or') && is(pieces, i - 2, 'plus')) return i
  if (is(pieces, i, 'minus') || is(pieces, i, 'negative')) return i + 1
  const piece = pieces[i]
  if (piece?.kind !== 'mark' || (piece.text !== '-' && piece.text !== '−')) return i
  if (piece.joined && pieces[i - 1]?.text !== '(') return i
  return pieces[i + 1]?.kind === 'number' && pieces[i + 1].joined ? i + 1 : i
}

/** A number in digits or words, with its multipliers. */
function wholeAt(pieces: readonly Piece[], i: number): Numeral | null {
  const start = signAt(pieces, i)
  const isDigits = pieces[start]?.kind === 'number'
  const whole = isDigits ? digitsAt(pieces, start) : wordsAt(pieces, start)
  if (!whole) return null
  if (is(pieces, whole.to, 'point')) {
    const point = decimalsAt(pieces, whole)
    if (point) return asNumeral(i, scaled(pieces, point), 'words', start > i)
  }
  const half = withFraction(pieces, whole)
  const part = withFraction(pieces, scaled(pieces, half))
  return asNumeral(i, part, isDigits ? 'digits' : 'words', start > i)
}

/** "one in five", "three out of eight": the ratio of the two. */
function ratioAt(pieces: readonly Piece[], i: number, above: Numeral): Numeral | null {
  const out = is(pieces, above.to, 'out') && is(pieces, above.to + 1, 'of')
  if (!out && !is(pieces, above.to, 'in')) return null
  const at = above.to + (out ? 2 : 1)
  const below = wholeAt(pieces, at)
  if (!below || below.value === null || above.value === null) return null
  const [n, of] = [above.value, below.value]
  if (!Number.isInteger(n) || !Number.isInteger(of) || n < 1 || n > 99 || of <= n) return null
  const round = of <= 10 || of % 10 === 0
  const year = below.form === 'digits' && of >= 1800 && of < 2100
  if (!out && ((n > 1 && (!round || n > 9)) || year)) return null
  return { ...asNumeral(i, plain(n / of, below.to), 'ratio') }
}

/** A fraction that stands alone or takes a scale: "half a million", "three quarters billion". */
function partAt(pieces: readonly Piece[], i: number): Numeral | null {
  const start = isArticle(pieces, i) && ['half', 'quarter'].includes(pieces[i + 1]?.lower) ? i + 1 : i
  const quarter = is(pieces, start, 'quarter') && kindAt(pieces, start + 1) === 'scale'
  const fraction = quarter ? plain(0.25, start + 1) : (fractionAt(pieces, i) ?? fractionAt(pieces, start))
  if (!fraction) return null
  // "half a million", "a quarter of a trillion"
  const of = is(pieces, fraction.to, 'of') ? fraction.to + 1 : fraction.to
  const article = isArticle(pieces, of) && ['scale', 'dozen'].includes(kindAt(pieces, of + 1) ?? '')
  const part = scaled(pieces, { ...fraction, to: article ? of + 1 : fraction.to })
  return asNumeral(i, part, part.scale > 1 ? 'words' : 'fraction')
}

/** The numeral that begins at piece `i`, as long as it goes; null where none does. */
export function numeralAt(pieces: readonly Piece[], i: number): Numeral | null {
  const piece = pieces[i]
  const starts =
    piece.kind === 'number' ||
    wordAt(pieces, i) !== undefined ||
    piece.lower === 'a' ||
    piece.lower === 'an' ||
    piece.lower === 'several' ||
    piece.lower === 'minus' ||
    piece.lower === 'negative' ||
    piece.text === '-' ||
    piece.text === '−'
  if (!starts) return null
  const loose = vagueAt(pieces, i) ?? coupleAt(pieces, i) ?? partAt(pieces, i)
  if (loose) return loose
  const whole = wholeAt(pieces, i)
  if (!whole?.to || !Number.isFinite(whole.value)) return null
  return ratioAt(pieces, i, whole) ?? whole
}
