import type { Span } from '../../article/article.ts'
import { lexicon } from '../../lexicon.ts'
import { isQuoteMark } from '../quotes/quotes.ts'
import { abbreviationKind } from '../tokens/abbreviations.ts'

/** A sentence: tokens `firstToken` to `endToken` (exclusive), and the paragraph that it begins in. */
export interface SentenceSpan extends Span {
  readonly paragraph: number
  readonly firstToken: number
  readonly endToken: number
}

const openers = new Set(lexicon<{ readonly word: string }>('language-openers').map((entry) => entry.word))
const reporting = new Set(lexicon<{ readonly verb: string }>('language-reporting').map((entry) => entry.verb))

/** The sentences of a text, which tile its tokens. */
export function sentences(text: string, tokens: readonly Span[], paragraphs: readonly Span[]): SentenceSpan[] {
  const found: SentenceSpan[] = []
  let first = 0
  let paragraph = 0
  let startParagraph = 0
  const close = (end: number) => {
    if (end <= first) return
    found.push({
      start: tokens[first].start,
      end: tokens[end - 1].end,
      paragraph: startParagraph,
      firstToken: first,
      endToken: end,
    })
    first = end
  }
  for (let i = 0; i < tokens.length; i++) {
    while (tokens[i].start >= paragraphs[paragraph].end) paragraph++
    if (i === first) startParagraph = paragraph
    if (i + 1 === tokens.length) close(i + 1)
    else if (tokens[i + 1].start >= paragraphs[paragraph].end) {
      if (!goesOn(text, tokens, i)) close(i + 1)
    } else if (i >= first && endsAt(text, tokens, i, first)) close(i + 1)
  }
  return found
}

/** Whether the sentence that `last`, the last token of a paragraph, stands in goes on in the next paragraph. */
function goesOn(text: string, tokens: readonly Span[], last: number): boolean {
  const token = tokens[last]
  return (
    /[\p{L}\p{Nd},]$/u.test(text.slice(token.start, token.end).slice(-1)) &&
    /\p{Ll}/u.test(text[tokens[last + 1].start])
  )
}

function form(text: string, token: Span): string {
  return token.end - token.start > 24 ? '' : text.slice(token.start, token.end)
}

const closing = new Set([')', ']', '}', '”', '’', '"', "'", "''", '»', '’’'])

/** Whether a sentence ends with token `i`. */
function endsAt(text: string, tokens: readonly Span[], i: number, first: number): boolean {
  const next = form(text, tokens[i + 1])
  const spaced = tokens[i + 1].start > tokens[i].end
  if (!spaced && !/^\p{Lu}/u.test(next)) return false
  let at = i
  let quoted = false
  while (at > first && closing.has(form(text, tokens[at]))) {
    if (isQuoteMark(form(text, tokens[at]))) quoted = true
    at--
  }
  const last = form(text, tokens[at])
  if (at < i && tokens[i].end === tokens[i + 1].start) return false
  if (
    closing.has(next) &&
    !(isQuoteMark(next) && spaced && tokens[i + 1].end < (tokens[i + 2]?.start ?? 0) === false && spaced)
  )
    return false
  const kind = last.length > 1 && /\p{L}\.$/u.test(last) ? (abbreviationKind(last) ?? 'initial') : undefined
  if (kind) {
    if (kind === 'title' || kind === 'counter' || kind === 'inner') return false
    const word = isQuoteMark(next) ? form(text, tokens[i + 2]) : next
    if (kind === 'initial' && last.length === 2) return openers.has(word) && !/^\p{Lu}$/u.test(word)
    return openers.has(word)
  }
  if (!/^[.?!…]+$/.test(last)) return false
  if (last === '.' || /^[?!]/.test(last)) {
    if (quoted && last !== '.' && isReported(text, tokens, i + 1)) return false
    return !/^\p{Ll}/u.test(next) || (last === '.' && spaced && !quoted)
  }
  return /^[\p{Lu}\p{Nd}“"‘«]/u.test(next)
}

/** Whether words that report, "Trump asked", begin at `i`. */
function isReported(text: string, tokens: readonly Span[], i: number): boolean {
  for (let k = i; k < Math.min(i + 4, tokens.length); k++) {
    const word = form(text, tokens[k])
    if (reporting.has(word)) return true
    if (!/^\p{Lu}/u.test(word)) return false
  }
  return false
}
