import type { Span } from '../../article/article.ts'
import type { Quote } from '../document.ts'
import type { Form } from '../tokens/tokenise.ts'
import { type Family, quoteMark } from './marks.ts'

interface Open {
  readonly start: number
  readonly family: Family
}

/**
 * The quotations of a text, outer and inner, in order of their starts. A quote never leaves its paragraph: one
 * that goes on in the next, which opens with a mark again, is `continued`; one that stays open ends with its
 * paragraph and isn't `closed`.
 */
export function quotes(text: string, tokens: readonly Form[], paragraphs: readonly Span[]): Quote[] {
  const found: Quote[] = []
  let first = 0
  paragraphs.forEach((paragraph, p) => {
    let end = first
    while (end < tokens.length && tokens[end].start < paragraph.end) end++
    const next = paragraphs[p + 1]
    const opensAgain = next !== undefined && /^["“„«‘]|^''|^``/.test(text.slice(next.start, next.start + 2))
    readParagraph(text, tokens, first, end, paragraph, opensAgain, found)
    first = end
  })
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

function readParagraph(
  text: string,
  tokens: readonly Form[],
  first: number,
  end: number,
  paragraph: Span,
  opensAgain: boolean,
  found: Quote[],
): void {
  let outer = null as Open | null
  let inner = null as Open | null
  const shut = (open: Open, at: number, closed: boolean, continued = false) =>
    found.push({ start: open.start, end: at, closed, continued })
  const closers = lastCloser(text, tokens, first, end)
  for (let i = first; i < end; i++) {
    const token = tokens[i]
    const mark = quoteMark(token.form)
    if (!mark) continue
    const touchesLeft = token.start > paragraph.start && /[^\s([{—–-]/.test(text[token.start - 1])
    const touchesRight = token.end < paragraph.end && /[^\s)\]},.;:!?—–]/.test(text[token.end])
    const within: Open | null = [inner, outer].find((open) => open?.family === mark.family) ?? null
    const closes = mark.shape === 'closes' || (mark.shape === 'both' && (within ? touchesLeft || !touchesRight : false))
    if (mark.family === 'single') {
      if (within && closes && (touchesLeft || !touchesRight)) {
        if (/s/i.test(text[token.start - 1]) && closers.single > i && text[token.end] === ' ' && mark.shape !== 'both')
          continue
        shut(within, token.end, true)
        if (within === inner) inner = null
        else outer = null
      } else if (!within && mark.shape !== 'closes' && !touchesLeft && touchesRight && closers.single > i) {
        const open = { start: token.start, family: mark.family }
        if (outer) inner = open
        else outer = open
      }
      continue
    }
    if (within && closes) {
      if (inner && within === outer) {
        shut(inner, token.start, false)
        inner = null
      }
      shut(within, token.end, true)
      if (within === inner) inner = null
      else outer = null
    } else if (mark.shape !== 'closes' || (!touchesLeft && touchesRight)) {
      if (mark.shape === 'both' && touchesLeft && /\d/.test(text[token.start - 1])) continue
      if (within) shut(within, token.start, false)
      if (within && within === inner) inner = null
      else if (within) outer = null
      const open = { start: token.start, family: mark.family }
      if (outer) inner = open
      else outer = open
    }
  }
  if (inner) shut(inner, paragraph.end, false)
  if (outer) shut(outer, paragraph.end, false, opensAgain)
}

/** Place of the last mark that can close a single quote in the stretch; -1 where there is none. */
function lastCloser(text: string, tokens: readonly Form[], first: number, end: number): { single: number } {
  for (let i = end - 1; i >= first; i--) {
    const mark = quoteMark(tokens[i].form)
    if (mark?.family === 'single' && mark.shape !== 'opens' && /\S/.test(text[tokens[i].start - 1] ?? ' '))
      return { single: i }
  }
  return { single: -1 }
}
