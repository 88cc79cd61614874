import type { Document, Token } from '../../../language/document.ts'
import { childrenBy } from '../../../language/tree.ts'
import type { Entity, Names } from '../mention.ts'
import { NONE } from '../tokens.ts'
import type { Gender } from './mind.ts'
import { pronounGender } from './pronouns.ts'

const OWNING: ReadonlySet<string> = new Set(['nmod:poss'])
const SUBJECTS: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass'])
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM'])
/** So many words up, the verb is looked for whose subject a pronoun goes back to. */
const HIGHEST = 4

/**
 * The gender that a text tells of the people whom it names by what is theirs: "Kim Berg, 52, was found in *his* cell". Only
 * sentences that name one person so far count, and no one of whom pronouns of both genders tell.
 * @param mentionAt for each token, the mention that it is part of
 */
export function toldGenders(
  document: Document,
  { entities }: Pick<Names, 'entities'>,
  mentionAt: Int32Array,
): ReadonlyMap<Entity, Gender | null> {
  const people = new Map(entities.flatMap((one) => (one.type === 'PERSON' ? one.mentions.map((m) => [m, one]) : [])))
  const personAt = (t: number): Entity | undefined => (mentionAt[t] === NONE ? undefined : people.get(mentionAt[t]))
  const told = new Map<Entity, Gender | null>()
  for (const { firstToken, endToken } of document.sentences) {
    let only: Entity | undefined
    for (let t = firstToken; t < endToken; t++) {
      const token = document.tokens[t]
      const named = personAt(t)
      if (named && only && named !== only) break
      only ??= named
      const gender = only && OWNING.has(token.deprel) ? pronounGender(token.form) : null
      if (!only || !gender || ownerOf(token, document, personAt) !== only) continue
      told.set(only, (told.get(only) ?? gender) === gender ? gender : null)
    }
  }
  return told
}

/** Whose a thing is that a verb's clause tells of: whoever does what the verb says, where that is somebody named. */
function ownerOf(pronoun: Token, document: Document, personAt: (t: number) => Entity | undefined): Entity | undefined {
  let at: Token | undefined = document.tokens[pronoun.head]
  for (let steps = 0; at && NOMINAL.has(at.upos) && steps < HIGHEST; steps++) at = document.tokens[at.head]
  const subject = at?.upos === 'VERB' ? childrenBy(at, document, SUBJECTS)[0] : undefined
  return subject && subject.index < pronoun.index ? personAt(subject.index) : undefined
}
