import type { Piece } from '../pieces.ts'
import { fractionAt } from './fraction.ts'
import { digits, is, isArticle, kindAt, type Part, plain, signOf, wordAt } from './words.ts'

/** Words of scale after a number: "million", "lakh crore", "bn". */
export function scaled(pieces: readonly Piece[], part: Part): Part {
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
  const sign = signOf(piece)
  if (sign && (piece.joined ? !is(pieces, to - 1, '-') : sign.word.length > 1)) {
    return { value: value * sign.value, to: to + 1, scale: sign.value, sign: sign.word }
  }
  return { value, to, scale, sign: null }
}

/** Most groups of three digits that a number has after its first. */
const GROUPS = 5

/** Digits, with spaces between groups of three ("1 414 021 100") read as one number. */
export function digitsAt(pieces: readonly Piece[], i: number): Part | null {
  let value = digits(pieces[i])
  if (!Number.isFinite(value)) return null
  let to = i + 1
  if (/^\d{1,3}$/.test(pieces[i].text) && !pieces[i].text.startsWith('0')) {
    while (to - i <= GROUPS && /^\d{3}$/.test(pieces[to]?.text ?? '') && !pieces[to].joined) {
      value = value * 1000 + digits(pieces[to])
      to++
    }
  }
  return plain(value, to)
}

/** A whole number in words: "two hundred and thirty-two thousand". */
export function wordsAt(pieces: readonly Piece[], start: number): Part | null {
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

/** "five point five". */
export function decimalsAt(pieces: readonly Piece[], whole: Part): Part | null {
  let to = whole.to + 1
  let decimals = ''
  while (kindAt(pieces, to) === 'small' && (wordAt(pieces, to)?.value ?? 10) < 10) {
    decimals += wordAt(pieces, to)?.value
    to++
  }
  if (!decimals) return null
  return { value: Number(`${whole.value}.${decimals}`), to, scale: 1, sign: null }
}
