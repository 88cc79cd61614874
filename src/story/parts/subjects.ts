import type { Article, Span } from '../../article/article.ts'
import { type Line, linesOf } from '../../article/lines.ts'
import { overlap, trimmed } from '../../article/span.ts'
import type { Word } from '../words.ts'
import { words } from '../words.ts'
import { breakBefore, type Section } from './breaks.ts'
import { cohesion } from './cohesion.ts'
import { headings } from './headings.ts'

/** A stretch of an article that keeps to one subject, boilerplate left out. */
export interface Subject {
  /** The article's title, or the heading that opens the part. */
  readonly title: string | null
  readonly spans: readonly Span[]
  /** The rule that parted it from what stands before; null for the first. */
  readonly rule: string | null
}

/** What an article is about, part by part; the first is its main subject. Most articles have one. */
export function subjects({ text, title, boilerplate }: Article): readonly Subject[] {
  const lines = linesOf(text).filter((line) => !boilerplate.some((out) => overlap(line, out)))
  const found = sections(lines)
  // Most reports have no headings, and no words of theirs need be compared.
  if (found.length === 1) return [{ title, rule: null, spans: stretches([found[0].span], boilerplate, text) }]
  const parts: Part[] = []
  for (const { heading, span } of found) {
    const own = words(text, span.start, span.end)
    const rule = heading && parts.length > 0 ? breakBefore(section(heading, own, parts)) : null
    if (parts.length === 0 || rule) parts.push({ title: heading?.text ?? title, words: own, sections: [span], rule })
    else {
      const part = nearest(parts, own)
      part.words.push(...own)
      part.sections.push(span)
    }
  }
  return parts.map((part) => ({
    title: part.title,
    rule: part.rule,
    spans: stretches(part.sections, boilerplate, text),
  }))
}

interface Part {
  readonly title: string | null
  readonly words: Word[]
  readonly sections: Span[]
  readonly rule: string | null
}

/** The lines parted at their headings; the first section, which has none, runs from the start. */
function sections(lines: readonly Line[]): readonly { readonly heading: Line | null; readonly span: Span }[] {
  if (lines.length === 0) return []
  const starts = headings(lines)
  return [0, ...starts].map((first, place) => {
    const last = (starts[place] ?? lines.length) - 1
    return { heading: place === 0 ? null : lines[first], span: { start: lines[first].start, end: lines[last].end } }
  })
}

function section(heading: Line, own: readonly Word[], parts: readonly Part[]): Section {
  return {
    heading: heading.text,
    words: own.filter((word) => word.start >= heading.end),
    before: parts.flatMap((part) => part.words),
  }
}

/** A section that opens nothing new goes on with the part that it has most in common with. */
function nearest(parts: readonly Part[], own: readonly Word[]): Part {
  if (parts.length === 1) return parts[0]
  const scores = parts.map((part) => cohesion(part.words, own))
  return parts[scores.indexOf(Math.max(...scores))]
}

/** The sections with boilerplate cut out, and those made one that only white space parts. */
function stretches(sections: readonly Span[], boilerplate: readonly Span[], text: string): readonly Span[] {
  const kept: Span[] = []
  for (const section of sections) {
    let start = section.start
    const cuts = boilerplate.filter((out) => overlap(out, section))
    for (const cut of [...cuts, { start: section.end, end: section.end }].sort((a, b) => a.start - b.start)) {
      const span = trimmed({ start, end: cut.start }, text)
      start = Math.max(start, cut.end)
      if (span.end === span.start) continue
      const last = kept.at(-1)
      if (last && text.slice(last.end, span.start).trim() === '') kept[kept.length - 1] = { ...last, end: span.end }
      else kept.push(span)
    }
  }
  return kept
}
