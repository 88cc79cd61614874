import type { Span } from '../../article/article.ts'
import type { TextChange } from '../articles.ts'

/** Words with what follows up to the next; together they are the text. */
const PIECE = /\s*[\p{L}\p{M}\p{N}]+|\s*[^\s\p{L}\p{M}\p{N}]|\s+/gu
/** More edits than these are another text: one change from the first to the last. Bounds time and memory. */
const MOST_EDITS = 800

/** What differs between two texts, word by word, in text order. Neighbouring edits are one change. */
export function textChanges(before: string, after: string): readonly TextChange[] {
  const [old, young] = [pieces(before), pieces(after)]
  let head = 0
  while (head < old.length && head < young.length && old[head].text === young[head].text) head++
  let tail = 0
  const shorter = Math.min(old.length, young.length)
  while (tail < shorter - head && old.at(-1 - tail)?.text === young.at(-1 - tail)?.text) tail++
  const [from, to] = [old.slice(head, old.length - tail), young.slice(head, young.length - tail)]
  if (from.length + to.length === 0) return []
  const kept = commonPieces(from, to) ?? []
  return gaps(kept, from.length, to.length).map(([a, b, c, d]) => ({
    before: spanOf(old, head + a, head + b, before.length),
    after: spanOf(young, head + c, head + d, after.length),
  }))
}

interface Piece extends Span {
  readonly text: string
}

function pieces(text: string): readonly Piece[] {
  return Array.from(text.matchAll(PIECE), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function spanOf(all: readonly Piece[], from: number, to: number, length: number): Span {
  const start = all[from]?.start ?? length
  return { start, end: from === to ? start : all[to - 1].end }
}

/** Stretches between pieces that both have: [from, to) in the one, [from, to) in the other. */
function gaps(kept: readonly (readonly [number, number])[], oldEnd: number, youngEnd: number) {
  const found: [number, number, number, number][] = []
  let [a, c] = [0, 0]
  for (const [b, d] of [...kept, [oldEnd, youngEnd] as const]) {
    if (b > a || d > c) found.push([a, b, c, d])
    a = b + 1
    c = d + 1
  }
  return found
}

/** Myers, An O(ND) difference algorithm (1986): pairs of equal pieces, in order; null beyond `MOST_EDITS`. */
function commonPieces(old: readonly Piece[], young: readonly Piece[]): readonly (readonly [number, number])[] | null {
  const most = Math.min(MOST_EDITS, old.length + young.length)
  const reached = new Int32Array(2 * most + 3)
  const trail: Int32Array[] = []
  for (let edits = 0; edits <= most; edits++) {
    trail.push(reached.slice(most + 1 - edits - 1, most + 1 + edits + 2))
    for (let k = -edits; k <= edits; k += 2) {
      const at = most + 1 + k
      let x = k === -edits || (k !== edits && reached[at - 1] < reached[at + 1]) ? reached[at + 1] : reached[at - 1] + 1
      while (x < old.length && x - k < young.length && old[x].text === young[x - k].text) x++
      reached[at] = x
      if (x >= old.length && x - k >= young.length) return walkBack(trail, old.length, young.length)
    }
  }
  return null
}

function walkBack(
  trail: readonly Int32Array[],
  oldEnd: number,
  youngEnd: number,
): readonly (readonly [number, number])[] {
  const kept: [number, number][] = []
  let [x, y] = [oldEnd, youngEnd]
  for (let edits = trail.length - 1; edits >= 0; edits--) {
    const reached = trail[edits]
    const at = edits + 1 + (x - y)
    const down = x - y === -edits || (x - y !== edits && reached[at - 1] < reached[at + 1])
    const previousX = down ? reached[at + 1] : reached[at - 1]
    const previousY = previousX - (down ? x - y + 1 : x - y - 1)
    const [startX, startY] = edits === 0 ? [0, 0] : [down ? previousX : previousX + 1, down ? previousY + 1 : previousY]
    while (x > startX && y > startY) kept.push([--x, --y])
    ;[x, y] = [previousX, previousY]
  }
  return kept.reverse()
}
