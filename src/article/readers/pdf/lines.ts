/** A piece of text as it is printed on a page; the origin is at the bottom left, in points. */
export interface Piece {
  readonly str: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly fontSize: number
  readonly hasEOL: boolean
}

/** A line of a page. */
export interface PrintedLine {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly right: number
  readonly size: number
}

/** Puts the pieces of a page together to lines, in the order in which the file prints them. */
export function linesOfPage(pieces: readonly Piece[]): readonly PrintedLine[] {
  const lines: PrintedLine[] = []
  let open: Piece[] = []
  const close = (): void => {
    const [first] = open.filter(({ str }) => str.trim() !== '')
    if (first) lines.push(lineOf(open, first))
    open = []
  }
  for (const piece of pieces) {
    const last = open.at(-1)
    if (last && Math.abs(last.y - piece.y) > Math.max(last.fontSize, piece.fontSize) / 2) close()
    open.push(piece)
    if (piece.hasEOL) close()
  }
  close()
  return lines
}

function lineOf(pieces: readonly Piece[], first: Piece): PrintedLine {
  let text = ''
  let end = first.x
  for (const { str, x, width, fontSize } of pieces) {
    // Some files print words without blanks, at distances.
    const apart = text !== '' && x - end > fontSize / 5 && !/\s$/u.test(text) && !/^\s/u.test(str)
    text += apart ? ` ${str}` : str
    end = x + width
  }
  return { text: text.replace(/\s+/gu, ' ').trim(), x: first.x, y: first.y, right: end, size: first.fontSize }
}
