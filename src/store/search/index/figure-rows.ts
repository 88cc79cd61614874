import type { Annotations } from '../../../annotate/annotations.ts'
import type { Span } from '../../../article/article.ts'
import type { Sentence } from '../../../language/document.ts'
import { ANY, mark } from '../words/marks.ts'
import { forms } from '../words/words.ts'
import { type Behind, behind, namesIn } from './behind.ts'
import { MOST_ROWS, type RowWords } from './row-words.ts'

/** One figure, with who gives it and the words around it. */
export interface FigureRow extends Behind {
  readonly quantity: number
  readonly figure: Annotations['quantities'][number]
  /** The sentence that it stands in. */
  readonly excerpt: Span
  readonly words: RowWords
}

/** The figures of the article, each with the sentence around it. */
export function figureRows(annotations: Annotations, analysis: string): readonly FigureRow[] {
  const { article, attributions, quantities, document } = annotations
  const namesOf = namesIn(annotations)
  return quantities.slice(0, MOST_ROWS).map((figure, quantity) => {
    const { attribution } = figure
    const who = behind(article.outlet, namesOf, attribution === null ? null : attributions[attribution].speaker)
    const excerpt = sentenceAround(document.sentences, figure)
    const { frame, measures } = figure
    return {
      ...who,
      quantity,
      figure,
      excerpt,
      words: {
        head: forms([measures ?? '', frame.head ?? '', frame.event ?? '', ...frame.whom, ...frame.where].join(' ')),
        text: forms(article.text.slice(excerpt.start, excerpt.end)),
        marks: [
          ANY,
          mark('analysis', analysis),
          ...(figure.unit === null ? [] : [mark('unit', figure.unit)]),
          ...who.marks,
        ],
      },
    }
  })
}

/** A hostile sentence may be the whole text. */
const LONGEST_EXCERPT = 1000

/** The sentence that a span begins in, or what is near of it. */
function sentenceAround(sentences: readonly Sentence[], { start, end }: Span): Span {
  let [low, high] = [0, sentences.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sentences[middle].start <= start) low = middle
    else high = middle - 1
  }
  const sentence = sentences[low]
  if (sentence === undefined || sentence.start > start) return { start, end }
  return {
    start: Math.max(sentence.start, start - LONGEST_EXCERPT),
    end: Math.max(end, Math.min(sentence.end, end + LONGEST_EXCERPT)),
  }
}
