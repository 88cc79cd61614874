import type { Document, Token } from '../../../language/document.ts'
import { type CueWord, cueWord } from './cue-words.ts'
import { code, tagCode } from './hashing.ts'
import type { Run } from './runs.ts'

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
  /** Which sentences hold quoted words. */
  readonly hasQuote: readonly boolean[]
  /** First and last token of each of `Document.quotes`; one inside another has last < first and no tokens of its own. */
  readonly quoted: readonly Run[]
  /** Which sentences are cased as headlines are: most of their longer words have a capital. */
  readonly titled: readonly boolean[]
  /** What the lexicon has of each token as a cue. */
  readonly words: readonly (CueWord | undefined)[]
  /** Hashed lemma, part of speech, Penn tag, relation. */
  readonly lemma: Int32Array
  readonly upos: Int32Array
  readonly xpos: Int32Array
  readonly deprel: Int32Array
}

/** Only hostile text has words with more dependents; without a bound, each of them would be gone through for each. */
const MOST_CHILDREN = 64

/** How far from a cue its source, the sentence and its quotations are read, in tokens. */
export const SIGHT = { source: 80, sentence: 160, quote: 1500 }

/** The relation without its subtype. */
export function relation(token: Token): string {
  const colon = token.deprel.indexOf(':')
  return colon < 0 ? token.deprel : token.deprel.slice(0, colon)
}

/** A document with what the features ask of each token, worked out once. Linear in its tokens. */
export function syntax(document: Document): Syntax {
  const { tokens } = document
  const n = tokens.length
  const children: number[][] = Array.from({ length: n }, () => [])
  const first = new Int32Array(n)
  const last = new Int32Array(n)
  const words = tokens.map(cueWord)
  const lemma = new Int32Array(n)
  const upos = new Int32Array(n)
  const xpos = new Int32Array(n)
  const deprel = new Int32Array(n)
  for (const [i, token] of tokens.entries()) {
    first[i] = last[i] = i
    lemma[i] = code(words[i]?.lemma ?? token.lemma.toLowerCase())
    upos[i] = tagCode(token.upos)
    xpos[i] = tagCode(token.xpos)
    deprel[i] = tagCode(token.deprel)
    if (token.head >= 0 && children[token.head].length < MOST_CHILDREN) children[token.head].push(i)
  }
  for (const sentence of document.sentences) spread(tokens, sentence.firstToken, sentence.endToken, first, last)
  const { quote, quoted } = quotedTokens(document)
  const hasQuote = document.sentences.map(({ firstToken, endToken }) =>
    quote.subarray(firstToken, endToken).some((q) => q >= 0),
  )
  const titled = document.sentences.map(({ firstToken, endToken }) => hasTitleCase(tokens, firstToken, endToken))
  return { document, tokens, children, first, last, quote, quoted, hasQuote, titled, words, lemma, upos, xpos, deprel }
}

/** Shorter words are in lower case in headlines as well. */
const LONG = 4
/** What share of the longer words must have a capital. */
const TITLED = 0.7

function hasTitleCase(tokens: readonly Token[], from: number, to: number): boolean {
  let long = 0
  let capitals = 0
  for (let i = from; i < to; i++) {
    const { form, upos } = tokens[i]
    if (upos === 'AUX' && isLower(form)) return false
    if (form.length < LONG || (!isLower(form) && !isUpper(form))) continue
    long++
    if (isUpper(form)) capitals++
  }
  return long > 1 && capitals > TITLED * long
}

/** Most words open with a plain letter, which needs no pattern. */
function isLower(form: string): boolean {
  const first = form.charCodeAt(0)
  return first < 128 ? first >= 97 && first <= 122 : /^\p{Ll}/u.test(form)
}

/** Whether a word opens with a capital. */
export function isUpper(form: string): boolean {
  const first = form.charCodeAt(0)
  return first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(form)
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
  if (token === undefined) return false
  if (token.upos === 'PUNCT') return true
  // Most tokens open with a plain letter, and this is asked of all of them many times.
  const first = token.form.charCodeAt(0) | 32
  return (first < 97 || first > 122) && !/[\p{L}\p{N}]/u.test(token.form)
}

/** The run without marks at its ends; null where nothing else is in it. */
export function trim(syntax: Syntax, first: number, last: number): Run | null {
  while (first <= last && isMark(syntax.tokens[first])) first++
  while (last >= first && isMark(syntax.tokens[last])) last--
  return first <= last ? { first, last } : null
}

const NOMINAL = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON'])
const LONGEST_CHUNK = 30
const VERBAL = new Set(['AUX', 'ADV', 'PART'])

/** Whether the token continues a noun phrase by its tag alone: also "'s" inside one. */
function nominal(syntax: Syntax, i: number): boolean {
  return NOMINAL.has(syntax.tokens[i].upos) || syntax.tokens[i].xpos === 'POS'
}

/** The stretch of nominal tags around a token, whatever the parse says: a second opinion on where a noun phrase ends. */
export function chunk(syntax: Syntax, i: number): Run {
  const sentence = syntax.document.sentences[syntax.tokens[i].sentence]
  let first = i
  let last = i
  while (first > sentence.firstToken && i - first < LONGEST_CHUNK && nominal(syntax, first - 1)) first--
  while (last + 1 < sentence.endToken && last - i < LONGEST_CHUNK && nominal(syntax, last + 1)) last++
  return { first, last }
}

/** The noun phrase right before a verb and its auxiliaries, by tags alone; null where there is none. */
export function chunkBefore(syntax: Syntax, verb: number): Run | null {
  const { firstToken } = syntax.document.sentences[syntax.tokens[verb].sentence]
  let i = verb - 1
  while (i >= firstToken && VERBAL.has(syntax.tokens[i].upos)) i--
  return i >= firstToken && nominal(syntax, i) ? chunk(syntax, i) : null
}
