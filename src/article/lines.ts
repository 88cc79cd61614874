import type { Span } from './article.ts'

/** A line of a text without its white space at either end; blank lines are left out. */
export interface Line extends Span {
  readonly text: string
  /** Whether a blank line stands before it. */
  readonly opensParagraph: boolean
}

/** The lines of a text that hold anything, in order. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  let blank = true
  let at = 0
  while (at <= text.length) {
    const feed = text.indexOf('\n', at)
    const stop = feed < 0 ? text.length : feed
    const raw = text.slice(at, stop)
    const trimmed = raw.trim()
    if (trimmed === '') blank = true
    else {
      const start = at + raw.indexOf(trimmed)
      lines.push({ start, end: start + trimmed.length, text: trimmed, opensParagraph: blank })
      blank = false
    }
    at = stop + 1
  }
  return lines
}
