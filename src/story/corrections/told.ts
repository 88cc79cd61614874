import type { Annotations } from '../../annotate/annotations.ts'
import type { Evidence } from '../../article/article.ts'
import { type Anchor, type AppliedCorrection, anchorsOf, type KeptCorrection } from '../correction.ts'
import { nameKey } from '../entities/occurrence.ts'
import { placeOf } from './place.ts'
import { attributionAt } from './speakers.ts'

/**
 * The corrections that concern some articles, with what the program had found there.
 * @param found the articles as the program annotated them, before any correction
 */
export function told(
  corrections: readonly KeptCorrection[],
  found: readonly Annotations[],
): readonly AppliedCorrection[] {
  const byId = new Map(found.map((each) => [each.article.id, each]))
  return corrections.flatMap((kept): readonly AppliedCorrection[] => {
    const { correction } = kept
    if (correction.kind === 'one-entity' || correction.kind === 'two-entities') {
      const evidence = correction.names.map((name) => mentionsOf(name, found))
      if (evidence.every((places) => places.length === 0)) return []
      return [{ ...kept, applied: evidence.every((places) => places.length > 0), was: null, evidence: evidence.flat() }]
    }
    const anchors = anchorsOf(correction)
    if (!anchors.some(({ article }) => byId.has(article))) return []
    const evidence = anchors.flatMap((on) => evidenceOf(on, byId.get(on.article)))
    const whole = evidence.length === anchors.length
    return [{ ...kept, applied: whole, was: whole ? wasOf(kept, byId) : null, evidence }]
  })
}

const evidenceOf = (on: Anchor, annotations: Annotations | undefined): readonly Evidence[] => {
  const place = annotations ? placeOf(on, annotations.article.text) : null
  return place === null ? [] : [{ article: on.article, ...place }]
}

/** The first place in each article where a name stands. */
function mentionsOf(name: string, found: readonly Annotations[]): readonly Evidence[] {
  const key = nameKey(name)
  return found.flatMap(({ article, mentions }) => {
    const first = mentions.find(({ text, entity }) => nameKey(text) === key || nameKey(entity) === key)
    return first ? [{ article: article.id, start: first.start, end: first.end }] : []
  })
}

/** What the program read where a person reads something else. */
function wasOf({ correction }: KeptCorrection, byId: ReadonlyMap<string, Annotations>): string | null {
  if (correction.kind !== 'speaker' && correction.kind !== 'value') return null
  const annotations = byId.get(correction.on.article)
  const words = annotations && placeOf(correction.on, annotations.article.text)
  if (!annotations || !words) return null
  const figure = annotations.quantities.find(({ start, end }) => start === words.start && end === words.end)
  if (correction.kind === 'value') return figure?.value == null ? null : String(figure.value)
  const at = figure ? figure.attribution : attributionAt(annotations.attributions, words)
  return at === null ? null : (annotations.attributions[at]?.speaker.name ?? null)
}
