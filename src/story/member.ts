import type { Annotations } from '../annotate/annotations.ts'
import type { Span } from '../article/article.ts'
import { holds, overlap } from '../article/span.ts'
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

/** A member's annotations without what stands outside its own stretches: other parts and boilerplate. */
export function ownAnnotations({ annotations, digest: { spans } }: Member): Annotations {
  const { document, mentions, attributions, entities } = annotations
  const inside = (stretch: Span): boolean => spans.some((span) => holds(span, stretch))
  return {
    ...annotations,
    document: {
      ...document,
      quotes: document.quotes.filter(inside),
      sentences: document.sentences.filter((sentence) => spans.some((span) => overlap(span, sentence))),
    },
    attributions: attributions.filter(({ cue, content }) => [...cue, ...content].every(inside)),
    entities: entities
      .map((entity) => ({ ...entity, mentions: entity.mentions.filter((place) => inside(mentions[place])) }))
      .filter((entity) => entity.mentions.length > 0),
  }
}
