import type { Span } from '../../../article/article.ts'
import type { Run } from './runs.ts'
import { isMark, relation, type Syntax } from './syntax.ts'

const OPENING = new Set(['“', '"', '``', "''", '‘', '«', '„'])
const CLOSING = new Set(['”', '"', "''", '’', '»'])
const STOPS = new Set(['.', ',', '?', '!', '…'])

/** The characters of a run of tokens. */
export function spanOf(syntax: Syntax, run: Run): Span {
  return { start: syntax.tokens[run.first].start, end: syntax.tokens[run.last].end }
}

/** The run with the quotation marks around it, and with the stop or comma that they hold. */
export function withMarks(syntax: Syntax, run: Run): Run {
  const { tokens, quote } = syntax
  let { first, last } = run
  if (first > 0 && OPENING.has(tokens[first - 1].form) && quote[first - 1] >= 0 && quote[first - 1] === quote[first])
    first--
  let end = last
  while (end + 1 < tokens.length && STOPS.has(tokens[end + 1].form)) end++
  if (
    end + 1 < tokens.length &&
    CLOSING.has(tokens[end + 1].form) &&
    quote[end + 1] >= 0 &&
    quote[end + 1] === quote[last]
  )
    last = end + 1
  return { first, last }
}

/** Contents as spans: no run runs into the next. */
export function contentSpans(syntax: Syntax, content: readonly Run[]): Span[] {
  return content.map((run) => spanOf(syntax, withMarks(syntax, run)))
}

/** The source as a span, with the comma that closes an apposition or clause at its end. */
export function sourceSpans(syntax: Syntax, head: number, run: Run | null): Span[] {
  if (!run) return []
  const { tokens } = syntax
  const opened = tokens.slice(head, run.last + 1).some((token) => token.form === ',' && token.head >= 0)
  const closing = tokens[run.last + 1]
  const last = opened && closing?.form === ',' && closing.sentence === tokens[head].sentence ? run.last + 1 : run.last
  return [spanOf(syntax, { first: run.first, last })]
}

/** The cue with its auxiliaries, negation and adverbs, its particle and the preposition that leads to the content. */
export function cueSpan(syntax: Syntax, cue: number, content: readonly Run[], source: Run | null): Span {
  const { tokens } = syntax
  const free = (i: number) =>
    i >= 0 &&
    i < tokens.length &&
    tokens[i].sentence === tokens[cue].sentence &&
    !isMark(tokens[i]) &&
    !content.some((run) => run.first <= i && i <= run.last) &&
    !(source && source.first <= i && i <= source.last)
  let first = cue
  while (free(first - 1) && leads(syntax, first - 1, cue)) first--
  let last = cue
  while (free(last + 1) && follows(syntax, last + 1, cue, content)) last++
  return spanOf(syntax, { first, last })
}

function leads(syntax: Syntax, i: number, cue: number): boolean {
  const token = syntax.tokens[i]
  const rel = relation(token)
  const near = token.head === cue || (token.head >= 0 && syntax.tokens[token.head].head === cue)
  return (
    near &&
    (rel === 'aux' || rel === 'cop' || rel === 'advmod' || rel === 'amod' || (rel === 'mark' && token.lemma === 'to'))
  )
}

/** Particles, the rest of "according to", and the preposition that leads straight to the content. */
function follows(syntax: Syntax, i: number, cue: number, content: readonly Run[]): boolean {
  const token = syntax.tokens[i]
  if (token.deprel === 'compound:prt' || relation(token) === 'fixed') return true
  if (syntax.tokens[cue].lemma === 'accord') return token.lemma === 'to'
  return token.upos === 'ADP' && content.some((run) => run.first === i + 1)
}
