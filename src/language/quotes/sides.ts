import type { Span } from '../../article/article.ts'
import type { Form } from '../tokens/tokenise.ts'
import { isQuoteMark, type Mark, quoteMark } from './marks.ts'

/** A quotation mark of a paragraph and what the characters beside it tell. */
export interface PlacedMark extends Span {
  readonly mark: Mark
  /** What it does by its shape and place; `either` where both could be. */
  readonly side: 'opens' | 'closes' | 'either'
  /** Whether an apostrophe of a plural or of a clipped word ("the boys' room", "nothin' new") looks the same. */
  readonly maybeApostrophe: boolean
}

const beforeOpening = /[\s([{—–/-]/
const afterClosing = /[\s)\]},.;:!?…—–-]/
const dots = /^(?:\.\.|…)/

/** More marks in a row than quotations within quotations make: an ornament, or an attack. */
const longestRun = 6

/** The quotation marks among the tokens `from` to `end`, which one paragraph holds. */
export function placedMarks(text: string, tokens: readonly Form[], from: number, end: number): PlacedMark[] {
  const placed: PlacedMark[] = []
  for (let i = nextMark(tokens, from, end); i < end; i = nextMark(tokens, i + 1, end)) {
    const mark = quoteMark(tokens[i].form)
    if (!mark || isMeasure(tokens, i, from)) continue
    const run = runEnd(tokens, i, end)
    if (run - i > longestRun) {
      i = run - 1
      continue
    }
    const before = i > from ? tokens[i - 1] : undefined
    const after = i + 1 < end ? tokens[i + 1] : undefined
    placed.push(place(text, tokens[i], mark, before, after, placed.at(-1)))
  }
  return placed
}

/** The first token from `from` on that is a quotation mark by its form; `end` where there is none. */
function nextMark(tokens: readonly Form[], from: number, end: number): number {
  let i = from
  while (i < end && !isQuoteMark(tokens[i].form)) i++
  return i
}

function place(
  text: string,
  { start, end }: Form,
  mark: Mark,
  before: Form | undefined,
  after: Form | undefined,
  last: PlacedMark | undefined,
): PlacedMark {
  const left = touchesLeft(text, start, before, last)
  const right = touchesRight(text, end, after, left)
  const maybeApostrophe =
    mark.level === 'single' && /[sxzn]/i.test(text[start - 1] ?? '') && /[\s-]/.test(text[end] ?? '')
  return { start, end, mark, side: side(mark, left, right), maybeApostrophe }
}

/** The token after the marks that touch each other from token `i` on. */
function runEnd(tokens: readonly Form[], i: number, end: number): number {
  let next = i + 1
  while (next < end && tokens[next].start === tokens[next - 1].end && isQuoteMark(tokens[next].form)) next++
  return next
}

/** Whether the character before belongs to what the mark would close. */
function touchesLeft(text: string, start: number, before: Form | undefined, last: PlacedMark | undefined): boolean {
  if (!before || before.end < start) return false
  if (isQuoteMark(before.form)) return last?.end === start && last.side === 'closes'
  return !beforeOpening.test(text[start - 1])
}

/** Whether the character after belongs to what the mark would open. */
function touchesRight(text: string, end: number, after: Form | undefined, left: boolean): boolean {
  if (!after || after.start > end) return false
  if (isQuoteMark(after.form) || dots.test(after.form)) return !left
  return !afterClosing.test(text[end])
}

function side({ shape, sort }: Mark, left: boolean, right: boolean): PlacedMark['side'] {
  const place = left === right ? 'either' : left ? 'closes' : 'opens'
  if (shape === 'neither') return place
  // Typists turn curly marks the wrong way, and German and French point theirs otherwise.
  return place === 'either' || sort === 'grave' ? shape : place
}

/** The marks of feet and inches: 6'2", and a figure's " that no word follows at once. */
function isMeasure(tokens: readonly Form[], i: number, from: number): boolean {
  if (i < from + 1 || !/^\d+$/.test(tokens[i - 1].form) || tokens[i - 1].end < tokens[i].start) return false
  const { form } = tokens[i]
  if (/^['’]$/.test(form)) return true
  return (
    /^(?:["”]|'')$/.test(form) && i > from + 2 && /^['’]$/.test(tokens[i - 2].form) && /^\d+$/.test(tokens[i - 3].form)
  )
}
