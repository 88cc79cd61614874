import type { Annotations } from '../../annotate/annotations.ts'
import type { Attribution, Speaker } from '../../annotate/attributions/attribution.ts'
import type { Span } from '../../article/article.ts'
import { holds } from '../../article/span.ts'
import type { KeptCorrection } from '../correction.ts'
import { placeOf } from './place.ts'

/** The rule's name, by which a person's word is told from the program's. */
export const BY_PERSON = 'correction.person'

/** The innermost attribution that has these words in its source, cue or content; null where none has. */
export function attributionAt(attributions: readonly Attribution[], words: Span): number | null {
  let found: number | null = null
  let shortest = Number.POSITIVE_INFINITY
  for (const [place, { source, cue, content }] of attributions.entries()) {
    const spans = [...source, ...cue, ...content]
    if (!spans.some((span) => holds(span, words) || holds(words, span))) continue
    const length = spans.reduce((sum, { start, end }) => sum + end - start, 0)
    if (length < shortest) [found, shortest] = [place, length]
  }
  return found
}

/** Puts a person's word on who speaks in the place of the program's. A figure's giver is set where points are made. */
export function withSpeakers(annotations: Annotations, corrections: readonly KeptCorrection[]): Annotations {
  const { article, quantities } = annotations
  let { attributions } = annotations
  for (const { correction } of corrections) {
    if (correction.kind !== 'speaker' || correction.on.article !== article.id) continue
    const words = placeOf(correction.on, article.text)
    if (words === null || quantities.some(({ start, end }) => start === words.start && end === words.end)) continue
    const at = attributionAt(attributions, words)
    if (at === null) continue
    const speaker = speakerNamed(correction.speaker, annotations)
    attributions = attributions.map((one, i) => (i === at ? { ...one, speaker, rule: BY_PERSON } : one))
  }
  return attributions === annotations.attributions ? annotations : { ...annotations, attributions }
}

function speakerNamed(name: string | null, { entities }: Annotations): Speaker {
  const entity = entities.find((one) => one.name === name || one.names.includes(name ?? ''))
  const known = entity?.name ?? name
  return {
    name: known,
    names: known === null ? [] : [known],
    kind: name === null ? 'none' : entity && entity.type !== 'PERSON' ? 'body' : 'person',
    role: entity?.roles[0] ?? null,
    affiliation: entity?.affiliation ?? null,
    anonymous: false,
    anonymity: null,
    antecedent: null,
  }
}
