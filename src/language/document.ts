import type { Span } from '../article/article.ts'

/** Universal part-of-speech tags, https://universaldependencies.org/u/pos/ */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** One syntactic word. "don't" is two tokens that touch. */
export interface Token extends Span {
  /** Place in `Document.tokens`. */
  readonly index: number
  /** Place in `Document.sentences`. */
  readonly sentence: number
  /** The word as analysed: the slice of the text, with broken encodings repaired. */
  readonly form: string
  readonly lemma: string
  readonly upos: Upos
  /** Penn Treebank tag. */
  readonly xpos: string
  /** Index in `Document.tokens` of the head; -1 for the root of the sentence. */
  readonly head: number
  /** Universal Dependencies v2 relation to the head, with subtype ("nsubj:pass"). */
  readonly deprel: string
}

/** A sentence: tokens `first` to `end` (exclusive), which tile it. */
export interface Sentence extends Span {
  readonly index: number
  readonly paragraph: number
  readonly firstToken: number
  /** Exclusive. */
  readonly endToken: number
}

/** Words between quotation marks, marks included. */
export interface Quote extends Span {
  /** False where the marks may be an apostrophe, a measure in inches, or stay unclosed. */
  readonly closed: boolean
  /** Whether the next paragraph opens with a mark that continues this quote. */
  readonly continued: boolean
}

/** A text with its tokens, sentences and parse. Tokens are in text order and do not overlap. */
export interface Document {
  /** What was read: the text, with spaces for what was left out of the reading. */
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly paragraphs: readonly Span[]
  readonly quotes: readonly Quote[]
}
