import type { Span } from '../../../article/article.ts'
import type { Document } from '../../../language/document.ts'
import { within } from '../../../language/search.ts'
import { pronounGender } from '../../mentions/coreference/pronouns.ts'
import type { Attribution } from '../attribution.ts'

/**
 * The attributions of a text, where nobody speaks of himself as "he": in “He said no,” Berg said, somebody else said no,
 * and without a name where Berg alone came to mind.
 */
export function withQuotedOthers(attributions: readonly Attribution[], document: Document): readonly Attribution[] {
  return attributions.map((one) => {
    const quoting = one.speaker.name === null ? null : quotingBy(one, attributions, document)
    if (!quoting || quoting.speaker.name !== one.speaker.name) return one
    return {
      ...one,
      speaker: { ...one.speaker, name: null, names: [], role: null, affiliation: null, antecedent: null },
    }
  })
}

/** Whose quoted words hold the "he" or "she" that an attribution has for its source; null where there is none, or nobody's. */
function quotingBy(
  { source, nestedIn }: Attribution,
  attributions: readonly Attribution[],
  { text, quotes }: Document,
): Attribution | null {
  const [only] = source
  if (!only || nestedIn === null || !pronounGender(text.slice(only.start, only.end))) return null
  const quote = within(quotes, only)[0]
  const isInside = ({ start, end }: Span): boolean => quote !== undefined && quote.start <= start && end <= quote.end
  if (!isInside(only)) return null
  for (let at: number | null = nestedIn, steps = 0; at !== null && steps < attributions.length; steps++) {
    const holder: Attribution | undefined = attributions[at]
    if (!holder?.source.some(isInside)) return holder ?? null
    at = holder.nestedIn
  }
  return null
}
