import { lexicon } from '../../lexicon.ts'
import type { Piece } from './pieces.ts'

type NumeralKind =
  | 'small'
  | 'ten'
  | 'hundred'
  | 'scale'
  | 'dozen'
  | 'couple'
  | 'denominator'
  | 'denominators'
  | 'fraction'
  | 'sign'
  | 'vague'

interface NumeralWord {
  readonly word: string
  readonly kind: NumeralKind
  readonly value: number
  readonly over?: number
}

/** A number as read from the pieces `from` to `to` (exclusive). */
export interface Numeral {
  readonly from: number
  readonly to: number
  /** null where the words give a low bound only ("dozens"). */
  readonly value: number | null
  readonly low: number | null
  readonly form: 'digits' | 'words' | 'fraction' | 'ratio' | 'vague' | 'multiple'
  /** The last multiplier: 1,000,000 in "3 million". */
  readonly scale: number
  /** The multiplier sign it ends in, which may be a unit as well: "m", "t". */
  readonly sign: string | null
  /** "a couple thousand": about. */
  readonly loose: boolean
}

const words = new Map(lexicon<NumeralWord>('quantities-numerals').map((entry) => [entry.word, entry]))
const DENOMINATORS = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32, 64, 100, 1000])

const wordAt = (pieces: readonly Piece[], i: number): NumeralWord | undefined => {
  const piece = pieces[i]
  return piece && piece.kind !== 'number' ? words.get(piece.lower) : undefined
}
const kindAt = (pieces: readonly Piece[], i: number): NumeralKind | undefined => wordAt(pieces, i)?.kind
const is = (pieces: readonly Piece[], i: number, text: string): boolean => pieces[i]?.lower === text
const isArticle = (pieces: readonly Piece[], i: number): boolean => is(pieces, i, 'a') || is(pieces, i, 'an')

/** A piece of digits as a number; NaN where it is none. */
const digits = (piece: Piece | undefined): number =>
  piece?.kind === 'number' ? Number(piece.text.replaceAll(',', '')) : Number.NaN

interface Part {
  readonly value: number
  readonly to: number
  readonly scale: number
  readonly sign: string | null
}

/** Words of scale after a number: "million", "lakh crore", "bn". */
function scaled(pieces: readonly Piece[], part: Part): Part {
  let { value, to, scale } = part
  for (;;) {
    const at = is(pieces, to, '-') && pieces[to].joined ? to + 1 : to
    const word = wordAt(pieces, at)
    if (!word) break
    if (word.kind !== 'scale' && word.kind !== 'hundred' && word.kind !== 'dozen') break
    value *= word.value
    scale = word.value
    to = at + 1
  }
  const piece = pieces[to]
  const sign = piece?.kind === 'word' ? words.get(piece.text) : undefined
  if (sign?.kind === 'sign' && (piece.joined ? !is(pieces, to - 1, '-') : sign.word.length > 1)) {
    return { value: value * sign.value, to: to + 1, scale: sign.value, sign: sign.word }
  }
  return { value, to, scale, sign: null }
}

/** Most groups of three digits that a number has after its first. */
const GROUPS = 5

/** Digits, with spaces between groups of three ("1 414 021 100") read as one number. */
function digitsAt(pieces: readonly Piece[], i: number): Part | null {
  let value = digits(pieces[i])
  if (!Number.isFinite(value)) return null
  let to = i + 1
  if (/^\d{1,3}$/.test(pieces[i].text) && !pieces[i].text.startsWith('0')) {
    while (to - i <= GROUPS && /^\d{3}$/.test(pieces[to]?.text ?? '') && !pieces[to].joined) {
      value = value * 1000 + digits(pieces[to])
      to++
    }
  }
  return { value, to, scale: 1, sign: null }
}

/** A whole number in words: "two hundred and thirty-two thousand". */
function wordsAt(pieces: readonly Piece[], start: number): Part | null {
  let i = start
  let total = 0
  let current = 0
  let room = Number.POSITIVE_INFINITY
  let roomForScale = Number.POSITIVE_INFINITY
  let scale = 1
  let read: Part | null = null
  let beforeAnd: Part | null = null
  if (isArticle(pieces, i)) {
    const next = kindAt(pieces, i + 1)
    if (next !== 'scale' && next !== 'hundred' && next !== 'dozen') return null
    current = 1
    i++
  } else if (kindAt(pieces, i) === 'hundred' && kindAt(pieces, i + 1) === 'scale') current = 1
  for (;;) {
    const word = wordAt(pieces, i)
    if (!word) break
    if (word.kind === 'small' || word.kind === 'ten') {
      const dozen = kindAt(pieces, i + 1) === 'dozen'
      const value = dozen ? word.value * 12 : word.value
      if (value >= room) break
      current += value
      room = word.kind === 'ten' && !dozen ? 10 : 0
      i += dozen ? 2 : 1
      if (is(pieces, i, '-') && pieces[i].joined && room === 10 && kindAt(pieces, i + 1) === 'small') i++
    } else if (word.kind === 'hundred' && current > 0 && current < 100) {
      current *= 100
      room = 100
      scale = 100
      i++
    } else if (word.kind === 'scale' && current > 0 && word.value < roomForScale) {
      total += current * word.value
      current = 0
      room = 1000
      roomForScale = word.value
      scale = word.value
      i++
    } else if (word.kind === 'dozen' && current > 0 && i > start) {
      current *= 12
      room = 0
      i++
    } else {
      if (beforeAnd && (word.kind === 'hundred' || word.kind === 'scale')) read = beforeAnd
      break
    }
    read = { value: total + current, to: i, scale, sign: null }
    if (room >= 100 && room <= 1000) {
      const joiner = joinerAt(pieces, i, room)
      if (joiner > i) beforeAnd = read
      i = joiner
    }
  }
  return read
}

/** Past "and", "&" or a comma that goes on with a smaller number ("three million, two hundred & forty"). */
function joinerAt(pieces: readonly Piece[], i: number, room: number): number {
  const next = kindAt(pieces, i + 1)
  if ((next !== 'small' && next !== 'ten') || fractionAt(pieces, i + 1)) return i
  if (is(pieces, i, 'and') || is(pieces, i, '&')) return i + 1
  return is(pieces, i, ',') && room === 1000 && kindAt(pieces, i + 2) === 'hundred' ? i + 1 : i
}

/** "1/4", "¾", "two-thirds", "a fifth", "half": the part of one that it is. */
function fractionAt(pieces: readonly Piece[], i: number): Part | null {
  const word = wordAt(pieces, i)
  if (word?.kind === 'fraction') return { value: word.value / (word.over ?? 1), to: i + 1, scale: 1, sign: null }
  if (pieces[i]?.kind === 'number') {
    const over = digits(pieces[i + 2])
    const above = digits(pieces[i])
    const spaced = !pieces[i + 1]?.joined && !pieces[i + 2]?.joined
    if (!is(pieces, i + 1, '/') || !DENOMINATORS.has(over) || above >= over) return null
    if (!spaced && !(pieces[i + 1].joined && pieces[i + 2].joined)) return null
    return { value: above / over, to: i + 3, scale: 1, sign: null }
  }
  if (word?.kind === 'denominator' && word.value === 2) return { value: 0.5, to: i + 1, scale: 1, sign: null }
  const one = isArticle(pieces, i) || is(pieces, i, 'one')
  const above = one ? 1 : word?.kind === 'small' ? word.value : 0
  const hyphen = is(pieces, i + 1, '-') && pieces[i + 1].joined
  const at = hyphen ? i + 2 : i + 1
  const below = wordAt(pieces, at)
  if (above === 0 || !below) return null
  if (below.kind !== (above === 1 ? 'denominator' : 'denominators')) return null
  return { value: above / below.value, to: at + 1, scale: 1, sign: null }
}

/** "and a half", " 1/2" after a whole number. */
function withFraction(pieces: readonly Piece[], part: Part): Part {
  const hyphen = is(pieces, part.to, '-') && is(pieces, part.to + 1, 'and') && is(pieces, part.to + 2, '-')
  const and = hyphen || is(pieces, part.to, 'and')
  const at = hyphen ? part.to + 3 : and ? part.to + 1 : part.to
  const fraction =
    hyphen && is(pieces, at, 'a') && is(pieces, at + 1, '-') ? fractionAt(pieces, at + 2) : fractionAt(pieces, at)
  const next = pieces[part.to]
  if (!fraction || fraction.value >= 1) return part
  if (!and && kindAt(pieces, part.to) !== 'fraction' && next.kind !== 'number') return part
  const share = part.scale >= 1000 ? part.scale : 1
  return { value: part.value + fraction.value * share, to: fraction.to, scale: 1, sign: null }
}

/** Products of decimals as the digits say them: 4.1 million, not 4,099,999.9999999995. */
const exact = (value: number): number => Number(value.toPrecision(15))

const asNumeral = (from: number, part: Part, form: Numeral['form'], negative = false): Numeral => ({
  from,
  to: part.to,
  value: form === 'digits' ? exact(negative ? -part.value : part.value) : negative ? -part.value : part.value,
  low: null,
  form,
  scale: part.scale,
  sign: part.sign,
  loose: false,
})

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

/** "a couple thousand", "a couple of dozen", "a couple". */
function coupleAt(pieces: readonly Piece[], i: number): Numeral | null {
  const at = is(pieces, i, 'a') ? i + 1 : i
  if (kindAt(pieces, at) !== 'couple') return null
  const of = is(pieces, at + 1, 'of') && ['scale', 'hundred', 'dozen'].includes(kindAt(pieces, at + 2) ?? '')
  const counts = of || is(pieces, at + 1, 'of') || is(pieces, at + 1, 'more') || kindAt(pieces, at + 1) === 'scale'
  if (!counts) return null
  const part = scaled(pieces, { value: 2, to: of ? at + 2 : at + 1, scale: 1, sign: null })
  return { ...asNumeral(i, part, 'words'), loose: true }
}

/** "dozens", "tens of thousands", "several hundred", "a few dozen": a low bound of two of the base. */
function vagueAt(pieces: readonly Piece[], i: number): Numeral | null {
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
    const part = scaled(pieces, { value: 2, to: some, scale: 1, sign: null })
    return part.to > some && part.sign === null ? vague(part.to, part.value) : null
  }
  const first = wordAt(pieces, i)
  const plural = first?.kind === 'vague' || is(pieces, i, 'dozens')
  if (!plural) return null
  let low = words.get(pieces[i].lower)?.kind === 'dozen' ? 24 : (first?.value ?? 0)
  let to = i + 1
  if (is(pieces, to, 'of') && kindAt(pieces, to + 1) === 'vague') {
    low *= (wordAt(pieces, to + 1)?.value ?? 2) / 2
    to += 2
  }
  return vague(to, low)
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
  return { ...asNumeral(i, { value: n / of, to: below.to, scale: 1, sign: null }, 'ratio') }
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

/** "five point five". */
function decimalsAt(pieces: readonly Piece[], whole: Part): Part | null {
  let to = whole.to + 1
  let decimals = ''
  while (kindAt(pieces, to) === 'small' && (wordAt(pieces, to)?.value ?? 10) < 10) {
    decimals += wordAt(pieces, to)?.value
    to++
  }
  if (!decimals) return null
  return { value: Number(`${whole.value}.${decimals}`), to, scale: 1, sign: null }
}

/** A fraction that stands alone or takes a scale: "half a million", "three quarters billion". */
function partAt(pieces: readonly Piece[], i: number): Numeral | null {
  const start = isArticle(pieces, i) && ['half', 'quarter'].includes(pieces[i + 1]?.lower) ? i + 1 : i
  const quarter = is(pieces, start, 'quarter') && kindAt(pieces, start + 1) === 'scale'
  const fraction = quarter
    ? { value: 0.25, to: start + 1, scale: 1, sign: null }
    : (fractionAt(pieces, i) ?? fractionAt(pieces, start))
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
    words.has(piece.lower) ||
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
