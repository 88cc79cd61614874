import type { Boilerplate, Span } from '../../article/article.ts'

/** A stretch of a paragraph that no boundary of any evidence cuts. */
export interface Piece extends Span {
  /** Evidence that begins here, the longest first. */
  readonly begins: readonly Span[]
  readonly boilerplate: boolean
}

/** A paragraph of a report with its pieces, which tile it. */
export interface Paragraph extends Span {
  readonly pieces: readonly Piece[]
}

/**
 * Cuts a text at line breaks and wherever a piece of evidence begins or ends, so that any evidence is a row of whole pieces.
 * Empty lines are left out. Offsets outside of the text are left out as well.
 */
export function paragraphsOf(
  text: string,
  evidence: readonly Span[],
  boilerplate: readonly Boilerplate[],
): Paragraph[] {
  const inside = evidence.filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
  const begins = Map.groupBy(inside, ({ start }) => start)
  const cuts = [...new Set([...inside, ...boilerplate].flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  const furniture = [...boilerplate].sort((a, b) => a.start - b.start)
  const paragraphs: Paragraph[] = []
  let cut = 0
  let box = 0
  for (let start = 0; start <= text.length; ) {
    const lineEnd = text.indexOf('\n', start)
    const end = lineEnd < 0 ? text.length : lineEnd
    const pieces: Piece[] = []
    while (cut < cuts.length && cuts[cut] <= start) cut++
    for (let from = start; from < end; ) {
      while (cut < cuts.length && cuts[cut] <= from) cut++
      const to = Math.min(end, cuts[cut] ?? end)
      while (box < furniture.length && furniture[box].end <= from) box++
      const inBox = box < furniture.length && furniture[box].start <= from
      pieces.push({ start: from, end: to, begins: longestFirst(begins.get(from)), boilerplate: inBox })
      from = to
    }
    if (text.slice(start, end).trim()) paragraphs.push({ start, end, pieces })
    start = end + 1
  }
  return paragraphs
}

function longestFirst(spans: readonly Span[] = []): Span[] {
  const byEnd = new Map(spans.map((span) => [span.end, span]))
  return [...byEnd.values()].sort((a, b) => b.end - a.end)
}
