import type { Document } from '../../../language/document.ts'
import { bodyNouns } from '../listed.ts'
import type { NameSpan } from '../spans.ts'
import { type Settling, wordsIn } from './settling.ts'

/** "film maker Berg", "radio operator Berg": such nouns are of persons as well. */
const OF_PERSONS = /[eo]r$/u

/** "law firm Anders Lind": what the noun before a full name calls a company is one wherever it is named so. */
export const toldBodies: Settling = (document, names) => {
  const told = new Set(
    names.filter((name) => name.kind === 'PERSON' && isTold(document, name)).map((name) => wordsIn(document, name)),
  )
  if (told.size === 0) return names
  return names.map((name) =>
    name.kind === 'PERSON' && told.has(wordsIn(document, name)) ? { ...name, kind: 'ORG', rule: 'told-body' } : name,
  )
}

/** Whether a noun for a company stands right before a name of several words, and belongs to it. */
function isTold({ tokens }: Document, { firstToken, endToken }: NameSpan): boolean {
  const noun = tokens[firstToken - 1]
  if (noun?.xpos !== 'NN' || endToken - firstToken < 2) return false
  if (bodyNouns().get(noun.form) !== 'company' || OF_PERSONS.test(noun.form)) return false
  const inName = (t: number): boolean => t >= firstToken && t < endToken
  return inName(noun.head) || tokens.slice(firstToken, endToken).some(({ head }) => head === noun.index)
}
