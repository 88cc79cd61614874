import type { Annotations } from '../annotate/annotations.ts'
import type { Day, Span } from '../article/article.ts'
import { shingles } from './copies/shingles.ts'
import { signature } from './copies/signature.ts'
import { hash } from './grouping/hash.ts'
import { type Terms, termsOf } from './grouping/terms.ts'
import { weights } from './grouping/weights.ts'
import { subjects } from './parts/subjects.ts'
import { words } from './words.ts'

/**
 * All that grouping needs of one part of an article, about 2 kB: its heaviest terms, scaled to length 1, and what
 * follows. It can be stored beside the article, so that a new report finds its story without the texts of the old ones.
 */
export interface Digest extends Terms {
  readonly article: string
  /** Place among the subjects of its article; 0 for most. */
  readonly subject: number
  /** The stretches of the article's text that it stands for. */
  readonly spans: readonly Span[]
  readonly day: Day | null
  /** MinHash of its shingles. */
  readonly signature: Uint32Array
}

/** The digests of an article: one a subject, in text order; none for an article without words. */
export function digest(annotations: Annotations): readonly Digest[] {
  const { article } = annotations
  return subjects(article).flatMap((subject, place) => {
    const read = subject.spans.flatMap((span) => words(article.text, span.start, span.end))
    if (read.length === 0) return []
    const heavy = weights(subject.title ?? '', read).map(([term, weight]) => ({ term: hash(term), weight }))
    return {
      article: article.id,
      subject: place,
      spans: subject.spans,
      day: annotations.published?.day ?? article.published,
      ...termsOf(heavy),
      signature: signature(shingles(read)),
    }
  })
}
