import type { Span } from '../../article/article.ts'
import type { Quote } from '../document.ts'
import type { Form } from '../tokens/tokenise.ts'
import { type Mark, quoteMark } from './marks.ts'
import { type PlacedMark, placedMarks } from './sides.ts'

/** Quotations stand within each other no deeper than this. */
const deepest = 4

/** A single mark that an apostrophe looks like closes a quotation for certain if that is shorter, in UTF-16 units. */
const longestDoubtful = 60

/**
 * The quotations of a text, outer and inner, in order of their starts. A quote never leaves its paragraph: one
 * that goes on in the next is `continued`, and the next begins one of its own; one that stays open ends with its
 * paragraph and isn't `closed`. Single marks count where they pair.
 */
export function quotes(text: string, tokens: readonly Form[], paragraphs: readonly Span[]): Quote[] {
  const found: Quote[] = []
  let from = 0
  let end = 0
  for (const [p, paragraph] of paragraphs.entries()) {
    while (end < tokens.length && tokens[end].start < paragraph.end) end++
    const next = end < tokens.length && p + 1 < paragraphs.length ? quoteMark(tokens[end].form) : undefined
    const reopens = next && next.shape !== 'closes' ? next.level : undefined
    const marks = placedMarks(text, tokens, from, end)
    if (marks.length > 0) readParagraph(marks, paragraph, reopens, found, paragraphs[p - 1])
    from = end
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

function readParagraph(
  marks: readonly PlacedMark[],
  paragraph: Span,
  reopens: 'double' | 'single' | undefined,
  found: Quote[],
  before: Span | undefined,
): void {
  const open: PlacedMark[] = []
  const closerFollows = closersAhead(marks)
  marks.forEach((mark, i) => {
    const { level } = mark.mark
    const partner = lastOpen(open, level, mark.mark.sort)
    const fellow = partner < 0 ? lastOpen(open, level) : partner
    if (mark.side === 'closes' || (mark.side === 'either' && fellow >= 0)) {
      if (fellow < 0) {
        if (i === 0 && level === 'double') closeCarried(found, before, { start: paragraph.start, end: mark.end })
      } else if (!(mark.maybeApostrophe && closerFollows[i])) {
        const { start } = open[fellow]
        const closed = !mark.maybeApostrophe || mark.end - start < longestDoubtful
        found.push({ start, end: mark.end, closed, continued: false })
        dropOpen(open.splice(fellow).slice(1), mark.start, found)
      }
      return
    }
    // An opening mark of the same sort again: the one before was never closed, unless two close from here.
    if (partner >= 0 && !closesTwice(marks, i)) dropOpen(open.splice(partner), mark.start, found)
    const pairs = level === 'double' || closerFollows[i] || reopens === 'single'
    if (pairs && open.length < deepest) open.push(mark)
  })
  const [outer, ...inner] = open
  if (!outer) return
  const continued = outer.mark.level === reopens
  if (continued || outer.mark.level === 'double') {
    found.push({ start: outer.start, end: paragraph.end, closed: false, continued })
  }
  dropOpen(inner, paragraph.end, found)
}

/** Place of the last open mark of a level, and of a sort if one is given; -1 where there is none. */
function lastOpen(open: readonly PlacedMark[], level: Mark['level'], sort?: Mark['sort']): number {
  for (let i = open.length - 1; i >= 0; i--) {
    const { mark } = open[i]
    if (mark.level === level && (sort === undefined || mark.sort === sort)) return i
  }
  return -1
}

/** Whether the two marks after the one at `i` close. */
function closesTwice(marks: readonly PlacedMark[], i: number): boolean {
  return marks[i + 1]?.side === 'closes' && marks[i + 2]?.side === 'closes'
}

/** Quotes that nothing closes end at `end`. A lone single mark is taken for an apostrophe. */
function dropOpen(open: readonly PlacedMark[], end: number, found: Quote[]): void {
  for (const { start, mark } of open) {
    if (mark.level === 'double') found.push({ start, end, closed: false, continued: false })
  }
}

/** A closing mark with none before it in the paragraph ends a quotation that the paragraph before left open. */
function closeCarried(found: Quote[], before: Span | undefined, rest: Span): void {
  if (!before) return
  for (let i = found.length - 1; i >= 0 && found[i].start >= before.start; i--) {
    if (found[i].end !== before.end || found[i].closed || found[i].continued) continue
    found[i] = { ...found[i], continued: true }
    found.push({ ...rest, closed: true, continued: false })
    return
  }
}

/** For each mark, whether a single closing one comes after it before a single opening one. */
function closersAhead(marks: readonly PlacedMark[]): boolean[] {
  const ahead: boolean[] = new Array(marks.length)
  let closes = false
  for (let i = marks.length - 1; i >= 0; i--) {
    ahead[i] = closes
    if (marks[i].mark.level === 'single') closes = marks[i].side !== 'opens'
  }
  return ahead
}
