import type { Span } from '../article/article.ts'
import type { Quote } from './document.ts'
import { repair } from './encoding/repair.ts'
import { paragraphs } from './paragraphs.ts'
import { quotes } from './quotes/quotes.ts'
import { type SentenceSpan, sentences } from './sentences/sentences.ts'
import { tokenise } from './tokens/tokenise.ts'

/** A word or mark. Offsets count in the text as it came; `form` has broken encodings repaired. */
export interface SegmentedToken extends Span {
  readonly form: string
}

/** A text taken apart. Tokens are in order and don't overlap, sentences tile them. Offsets are UTF-16 units. */
export interface Segmented {
  readonly tokens: readonly SegmentedToken[]
  readonly sentences: readonly SentenceSpan[]
  readonly paragraphs: readonly Span[]
  readonly quotes: readonly Quote[]
}

/** Tokens, sentences, paragraphs and quotations of any text, by the conventions of UD English. Linear; never throws. */
export function segment(text: string): Segmented {
  const repaired = repair(text)
  const mended = repaired.text
  const tokens = tokenise(mended)
  const inParagraphs = paragraphs(mended)
  const segmented = {
    tokens: tokens.map(({ start, end }) => ({ start, end, form: mended.slice(start, end) })),
    sentences: sentences(mended, tokens, inParagraphs),
    paragraphs: inParagraphs,
    quotes: quotes(mended, tokens, inParagraphs),
  }
  return mended === text ? segmented : onOriginal(segmented, repaired.original)
}

function onOriginal(segmented: Segmented, original: (index: number) => number): Segmented {
  const back = <Part extends Span>(part: Part): Part => ({
    ...part,
    start: original(part.start),
    end: original(part.end),
  })
  return {
    tokens: segmented.tokens.map(back),
    sentences: segmented.sentences.map(back),
    paragraphs: segmented.paragraphs.map(back),
    quotes: segmented.quotes.map(back),
  }
}
