import type { Span } from '../article/article.ts'

/** Share of line breaks after a line of a typewriter's width above which the breaks are taken for wrapping. */
const wrappedShare = 0.8
const shortestWrapped = 50
const longestWrapped = 100

/**
 * The paragraphs of a text, white space at both ends left out: parted by blank lines, and by single line breaks
 * too unless the text is wrapped to a width, as in mail.
 */
export function paragraphs(text: string): Span[] {
  const lines = [...text.matchAll(/[^\n\r\u2028\u2029]+/g)].flatMap((match) => {
    const line = match[0]
    const start = match.index + (line.length - line.trimStart().length)
    const end = match.index + line.trimEnd().length
    return end > start ? [{ start, end }] : []
  })
  if (!isWrapped(text, lines)) return lines
  const joined: { start: number; end: number }[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    if (last && touches(text, last.end, line.start)) last.end = line.end
    else joined.push({ ...line })
  }
  return joined
}

/** Whether no blank line stands between the two places. */
function touches(text: string, end: number, start: number): boolean {
  return !/\n[^\S\n]*\r?\n|\u2029/.test(text.slice(end, start))
}

function isWrapped(text: string, lines: readonly Span[]): boolean {
  let breaks = 0
  let full = 0
  for (let i = 1; i < lines.length; i++) {
    const width = lines[i - 1].end - lines[i - 1].start
    if (width > longestWrapped) return false
    if (!touches(text, lines[i - 1].end, lines[i].start)) continue
    breaks++
    if (width >= shortestWrapped) full++
  }
  return breaks > 2 && full > breaks * wrappedShare
}
