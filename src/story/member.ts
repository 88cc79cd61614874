import type { Annotations } from '../annotate/annotations.ts'
import type { Digest } from './digest.ts'
import type { Word } from './words.ts'
import { words } from './words.ts'

/** One part of an article as a member of a story. */
export interface Member {
  readonly annotations: Annotations
  readonly digest: Digest
}

/** The words of a member's own stretches. */
export function memberWords({ annotations, digest }: Member): readonly Word[] {
  return digest.spans.flatMap((span) => words(annotations.article.text, span.start, span.end))
}
