import type { Span } from '../../article/article.ts'

/** A numeral in digits, a word, or a single other character: what numerals and units are read from. */
export interface Piece extends Span {
  readonly kind: 'number' | 'word' | 'mark'
  readonly text: string
  readonly lower: string
  /** No space before it. */
  readonly joined: boolean
  /** Part of an address (a URL, a mailbox, a handle), whose digits are no figures. */
  readonly address: boolean
}

const run = /\S+/g
const address = /:\/\/|www\.|@\w|\.(?:com|org|net|gov|co\.uk)\b/i
const part =
  /(\d{1,3}(?:,\d{3}){1,12}(?!\d)(?:\.\d+)?|\d{1,2}(?:,\d{2}){1,6},\d{3}(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|(?<![\p{L}\d.)])\.\d+)|((?<=\$)\p{Lu}{1,2}(?=\d)|\p{L}[\p{L}\p{M}\d]*)|[^\s]/gu

/**
 * A text in pieces, in text order. They differ from the tokens of `Document` in that digits never share a piece with
 * what touches them on the right: "498sq" is two, "20-30km" four; nor on the left in "$US500".
 */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  for (const { 0: word, index } of text.matchAll(run)) {
    const inAddress = word.length > 4 && address.test(word)
    for (const match of word.matchAll(part)) {
      const start = index + match.index
      pieces.push({
        start,
        end: start + match[0].length,
        kind: match[1] ? 'number' : match[2] ? 'word' : 'mark',
        text: match[0],
        lower: match[2] ? match[0].toLowerCase() : match[0],
        joined: match.index > 0,
        address: inAddress,
      })
    }
  }
  return pieces
}
