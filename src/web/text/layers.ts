import type { Boilerplate, Span } from '../../article/article.ts'
import { paragraphsOf } from '../../report/wording/pieces.ts'

/** A stretch of a text that is marked: what as, and what leads to its explanation. */
export interface Layer extends Span {
  readonly kind: string
  readonly id: string
}

/** A run of text under the same marks. */
export interface Run extends Span {
  readonly layers: readonly Layer[]
  readonly boilerplate: boolean
}

/** A paragraph with its runs, which tile it. */
export interface Paragraph extends Span {
  readonly runs: readonly Run[]
}

/** A text's paragraphs, cut wherever a mark begins or ends. Marks may lie in each other or overlap. */
export function layered(text: string, layers: readonly Layer[], boilerplate: readonly Boilerplate[]): Paragraph[] {
  const waiting = [...layers].sort((a, b) => a.start - b.start || b.end - a.end)
  let next = 0
  let open: Layer[] = []
  return paragraphsOf(text, layers, boilerplate).map(({ start, end, pieces }) => ({
    start,
    end,
    runs: pieces.map((piece) => {
      open = open.filter((layer) => layer.end > piece.start)
      for (; next < waiting.length && waiting[next].start <= piece.start; next++)
        if (waiting[next].end > piece.start) open.push(waiting[next])
      return { start: piece.start, end: piece.end, layers: open, boilerplate: piece.boilerplate }
    }),
  }))
}
