import type { Document, Token } from '../../language/document.ts'
import { cueWord } from './cueLexicon.ts'
import { code } from './hashing.ts'

/** A stretch of tokens, both ends inside. */
export interface Run {
  readonly first: number
  readonly last: number
}

/** A document's parse, laid out for quick questions; all arrays run over its tokens. */
export interface Syntax {
  readonly document: Document
  readonly tokens: readonly Token[]
  /** Dependents in text order. */
  readonly children: readonly (readonly number[])[]
  /** The subtree's outermost tokens. */
  readonly first: Int32Array
  readonly last: Int32Array
  /** Place in `Document.quotes` of the quotation that the token stands in; -1 outside. */
  readonly quote: Int32Array
  /** First and last token of each of `Document.quotes`; one inside another has last < first and no tokens of its own. */
  readonly quoted: readonly Run[]
  /** Hashed lemma, part of speech, Penn tag, relation. */
  readonly lemma: Int32Array
  readonly upos: Int32Array
  readonly xpos: Int32Array
  readonly deprel: Int32Array
}

/** The relation without its subtype. */
export function relation(token: Token): string {
  const colon = token.deprel.indexOf(':')
  return colon < 0 ? token.deprel : token.deprel.slice(0, colon)
}

export function syntax(document: Document): Syntax {
  const { tokens } = document
  const n = tokens.length
  const children: number[][] = Array.from({ length: n }, () => [])
  const first = new Int32Array(n)
  const last = new Int32Array(n)
  const lemma = new Int32Array(n)
  const upos = new Int32Array(n)
  const xpos = new Int32Array(n)
  const deprel = new Int32Array(n)
  for (const [i, token] of tokens.entries()) {
    first[i] = last[i] = i
    lemma[i] = code(cueWord(token)?.lemma ?? token.lemma.toLowerCase())
    upos[i] = code(token.upos)
    xpos[i] = code(token.xpos)
    deprel[i] = code(token.deprel)
    if (token.head >= 0) children[token.head].push(i)
  }
  for (const sentence of document.sentences) spread(tokens, sentence.firstToken, sentence.endToken, first, last)
  const { quote, quoted } = quotedTokens(document)
  return { document, tokens, children, first, last, quote, quoted, lemma, upos, xpos, deprel }
}

/** Carries the ends of each subtree up to its head, deepest tokens first, so that each token is visited once. */
function spread(tokens: readonly Token[], from: number, to: number, first: Int32Array, last: Int32Array): void {
  const waiting = new Int32Array(to - from)
  for (let i = from; i < to; i++) {
    const head = tokens[i].head
    if (head >= from && head < to) waiting[head - from]++
  }
  const ready: number[] = []
  for (let i = from; i < to; i++) if (waiting[i - from] === 0) ready.push(i)
  for (let i = ready.pop(); i !== undefined; i = ready.pop()) {
    const head = tokens[i].head
    if (head < from || head >= to) continue
    first[head] = Math.min(first[head], first[i])
    last[head] = Math.max(last[head], last[i])
    if (--waiting[head - from] === 0) ready.push(head)
  }
}

function quotedTokens(document: Document): { quote: Int32Array; quoted: Run[] } {
  const { tokens } = document
  const quote = new Int32Array(tokens.length).fill(-1)
  const quoted: Run[] = []
  let i = 0
  let reached = 0
  for (const [index, span] of document.quotes.entries()) {
    if (span.start < reached) {
      quoted.push({ first: 0, last: -1 })
      continue
    }
    reached = span.end
    while (i < tokens.length && tokens[i].end <= span.start) i++
    const from = i
    let j = i
    while (j < tokens.length && tokens[j].start < span.end) quote[j++] = index
    quoted.push({ first: from, last: j - 1 })
  }
  return { quote, quoted }
}

/** Whether token `i` stands in the subtree of `head`. */
export function within(syntax: Syntax, i: number, head: number): boolean {
  for (let t: number = i, steps = 0; t >= 0 && steps < 100; t = syntax.tokens[t].head, steps++)
    if (t === head) return true
  return false
}

/** Tokens that carry no word: stops, commas, quotation marks. */
export function isMark(token: Token | undefined): boolean {
  return token !== undefined && (token.upos === 'PUNCT' || !/[\p{L}\p{N}]/u.test(token.form))
}

/** The run without marks at its ends; null where nothing else is in it. */
export function trim(syntax: Syntax, first: number, last: number): Run | null {
  while (first <= last && isMark(syntax.tokens[first])) first++
  while (last >= first && isMark(syntax.tokens[last])) last--
  return first <= last ? { first, last } : null
}
