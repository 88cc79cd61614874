import type { Span } from '../article/article.ts'
import type { Quote } from './document.ts'
import { repair } from './encoding/repair.ts'
import { paragraphs } from './paragraphs.ts'
import { quotes } from './quotes/quotes.ts'
import { type SentenceSpan, sentences } from './sentences/sentences.ts'
import { partFinalStops } from './sentences/stops.ts'
import { type Form, tokenise } from './tokens/tokenise.ts'

/** A text taken apart. Tokens are in order and don't overlap, sentences tile them. Offsets are UTF-16 units. */
export interface Segmented {
  /** Offsets count in the text as it came; `form` has broken encodings repaired. */
  readonly tokens: readonly Form[]
  readonly sentences: readonly SentenceSpan[]
  readonly paragraphs: readonly Span[]
  readonly quotes: readonly Quote[]
}

/** Tokens, sentences, paragraphs and quotations of any text, by the conventions of UD English. Linear; never throws. */
export function segment(text: string): Segmented {
  const repaired = repair(text)
  const segmented = segmentSound(repaired.text)
  return repaired.text === text ? segmented : onOriginal(segmented, repaired.original)
}

function segmentSound(text: string): Segmented {
  const words = tokenise(text)
  const inParagraphs = paragraphs(text)
  const quoted = quotes(text, words, inParagraphs)
  const { tokens, sentences: found } = partFinalStops(words, sentences(words, inParagraphs, quoted))
  return { tokens, sentences: found, paragraphs: inParagraphs, quotes: quoted }
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
