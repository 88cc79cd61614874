import type { Span } from '../../../article/article.ts'
import type { Document } from '../../../language/document.ts'
import { firstEndingAfter, within } from '../../../language/search.ts'
import { genderOf } from '../../mentions/coreference/gender.ts'
import { speakingPronounGender } from '../../mentions/coreference/pronouns.ts'
import type { Names } from '../../mentions/mention.ts'
import type { Attribution } from '../attribution.ts'

/** A quotation opens its sentence, or a quotation mark does. */
const MARKS = 1

/**
 * The attributions of a text, where who goes on speaking is who just spoke: a quotation that only "he said" follows, or
 * what "He said" opens, is of whom the sentence before names as its speaker, whomever else that sentence speaks of.
 */
export function withContinuedSpeakers(
  attributions: readonly Attribution[],
  document: Document,
  names: Names,
): readonly Attribution[] {
  const found: Attribution[] = []
  for (const one of attributions) {
    const pronoun = pronounOf(one, document)
    const opening = pronoun && firstWordsOf(one, document)
    const before = opening ? speakerBefore(found, opening, document) : null
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

/** What has to open the sentence of an attribution that goes on: the quotation, or who says it. */
function firstWordsOf({ source, content, quotation }: Attribution, { quotes }: Document): Span | null {
  const [who] = source
  const [what] = content
  if (!who || !what) return null
  // “She said no”: between quotation marks another than the report speaks of her.
  if (who.start < what.start) return within(quotes, who).length > 0 ? null : who
  return quotation === 'indirect' ? null : what
}

/** The last who speaks in the sentence before the one that some words open, a person. */
function speakerBefore(earlier: readonly Attribution[], opening: Span, { sentences }: Document): Attribution | null {
  // "By the time he came, the man was “almost dead,” he said": whoever he is, the sentence itself has told.
  if (sentences[firstEndingAfter(sentences, opening.start)]?.start < opening.start - MARKS) return null
  const sentence = firstEndingAfter(sentences, opening.start) - 1
  const last = earlier.findLast(({ nestedIn }) => nestedIn === null)
  const said = last?.cue[0]
  const named = last?.source.length ? last : null
  if (!named || !said || firstEndingAfter(sentences, said.start) !== sentence) return null
  // Who asks is answered by another.
  if (named.stance === 'question') return null
  return named.speaker.kind === 'person' && named.speaker.names.length === 1 ? named : null
}

const continued = ({ speaker, source }: Attribution): Attribution['speaker'] => ({
  ...speaker,
  antecedent: speaker.antecedent ?? (source[0] as Span),
})
