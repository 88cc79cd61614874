import type { Span } from '../../../article/article.ts'
import type { Document } from '../../../language/document.ts'
import { firstEndingAfter } from '../../../language/search.ts'
import { genderOf } from '../../mentions/gender.ts'
import type { Names } from '../../mentions/mention.ts'
import { speakingPronounGender } from '../../mentions/pronouns.ts'
import type { Attribution } from '../attribution.ts'

/** A quotation opens its sentence, or a quotation mark does. */
const MARKS = 1

/**
 * The attributions of a text, where who goes on speaking is who just spoke: a quotation that only "he said" follows is of
 * whom the sentence before names as its speaker, whomever else that sentence speaks of.
 */
export function withContinuedSpeakers(
  attributions: readonly Attribution[],
  document: Document,
  names: Names,
): readonly Attribution[] {
  const found: Attribution[] = []
  for (const one of attributions) {
    const pronoun = pronounOf(one, document)
    const before = pronoun && one.quotation !== 'indirect' ? speakerBefore(found, one, document) : null
    const entity = before && names.entities.find(({ name }) => name === before.speaker.name)
    const fits = entity && (genderOf(document, entity, names.mentions) ?? pronoun) === pronoun
    found.push(before && fits ? { ...one, speaker: continued(before) } : one)
  }
  return found
}

function pronounOf({ source, nestedIn }: Attribution, { text }: Document): 'm' | 'f' | null {
  const [only] = source
  if (nestedIn !== null || !only || source.length > 1) return null
  return speakingPronounGender(text.slice(only.start, only.end))
}

/** The last who speaks in the sentence before an attribution's own, a person. */
function speakerBefore(
  earlier: readonly Attribution[],
  { content }: Attribution,
  { sentences }: Document,
): Attribution | null {
  const [quoted] = content
  // "By the time he came, the man was “almost dead,” he said": whoever he is, the sentence itself has told.
  if (!quoted || sentences[firstEndingAfter(sentences, quoted.start)]?.start < quoted.start - MARKS) return null
  const sentence = firstEndingAfter(sentences, quoted.start) - 1
  const last = earlier.findLast(({ nestedIn }) => nestedIn === null)
  const said = last?.cue[0]
  const named = last?.source.length ? last : null
  if (!named || !said || firstEndingAfter(sentences, said.start) !== sentence) return null
  return named.speaker.kind === 'person' && named.speaker.names.length === 1 ? named : null
}

const continued = ({ speaker, source }: Attribution): Attribution['speaker'] => ({
  ...speaker,
  antecedent: speaker.antecedent ?? (source[0] as Span),
})
