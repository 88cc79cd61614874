import type { Boilerplate } from '../article.ts'
import { linesOf } from '../lines.ts'
import { markedLines } from './marked.ts'
import { trailingTeasers } from './teasers.ts'

/** What in a text is no part of the report, in text order, neighbours with one reason joined. */
export function boilerplateOf(text: string): readonly Boilerplate[] {
  const lines = linesOf(text)
  const teasers = trailingTeasers(lines)
  const below = teasers[0]?.start ?? text.length
  const marked = markedLines(lines.filter((line) => line.start < below))
  const joined: Boilerplate[] = []
  for (const span of [...marked, ...teasers]) {
    const last = joined.at(-1)
    const touches = last && last.reason === span.reason && text.slice(last.end, span.start).trim() === ''
    if (touches) joined[joined.length - 1] = { ...last, end: span.end }
    else joined.push(span)
  }
  return joined
}
