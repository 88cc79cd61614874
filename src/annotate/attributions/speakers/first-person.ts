import type { Span } from '../../../article/article.ts'
import type { Attribution } from '../attribution.ts'

/**
 * The attributions of a text, where who says "I" inside somebody's words is that somebody: "“I believe them,” Berg said" has
 * Berg believe. `wordsOf` gives the text of a span.
 */
export function withFirstPersons(
  attributions: readonly Attribution[],
  wordsOf: (span: Span) => string,
): readonly Attribution[] {
  return attributions.map((one) => {
    const holder = isFirstPerson(one, wordsOf) ? speakerAbove(attributions, one, wordsOf) : null
    if (!holder) return one
    return { ...one, speaker: { ...holder.speaker, antecedent: holder.speaker.antecedent ?? holder.source[0] ?? null } }
  })
}

function isFirstPerson({ source }: Attribution, wordsOf: (span: Span) => string): boolean {
  return source.length === 1 && /^(I|my)$/i.test(wordsOf(source[0]))
}

/** The innermost attribution around this one that quotes somebody else than another "I". */
function speakerAbove(
  attributions: readonly Attribution[],
  { nestedIn }: Attribution,
  wordsOf: (span: Span) => string,
): Attribution | null {
  for (let at = nestedIn, steps = 0; at !== null && steps < attributions.length; steps++) {
    const holder: Attribution | undefined = attributions[at]
    if (!holder) return null
    const own = holder.quotation !== 'indirect' || holder.rule === 'layout:turn'
    if (own && !isFirstPerson(holder, wordsOf)) return holder
    at = holder.nestedIn
  }
  return null
}
