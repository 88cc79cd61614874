import type { Document, Token } from '../../../language/document.ts'
import { bodyNouns, firstNames } from '../lists/listed.ts'
import type { NameSpan } from '../spans.ts'
import { type Settling, wordsIn } from './settling.ts'

/** "film maker Berg", "radio operator Berg": such nouns are of persons as well. */
const OF_PERSONS = /[eo]r$/u

/** "law firm Anders Lind", "Tolma Power, the company that …": what a noun beside its name calls a body is one wherever it is named so. */
export const toldBodies: Settling = (document, names) => {
  const told = new Set(
    names
      .filter((name) => name.kind === 'PERSON' && (isToldBefore(document, name) || isToldBehind(document, name)))
      .map((name) => wordsIn(document, name)),
  )
  if (told.size === 0) return names
  return names.map((name) =>
    name.kind === 'PERSON' && told.has(wordsIn(document, name)) ? { ...name, kind: 'ORG', rule: 'told-body' } : name,
  )
}

const isBody = ({ form, xpos }: Token): boolean => xpos === 'NN' && bodyNouns().has(form) && !OF_PERSONS.test(form)

/** Whether a noun for a company stands right before a name of several words, and belongs to it. */
function isToldBefore({ tokens }: Document, { firstToken, endToken }: NameSpan): boolean {
  const noun = tokens[firstToken - 1]
  if (!noun || !isBody(noun) || bodyNouns().get(noun.form) !== 'company' || endToken - firstToken < 2) return false
  const inName = (t: number): boolean => t >= firstToken && t < endToken
  return inName(noun.head) || tokens.slice(firstToken, endToken).some(({ head }) => head === noun.index)
}

/** Whether a comma and, with its article, a noun for a body follow a name right away, and not one of another name between. */
function isToldBehind({ tokens }: Document, { firstToken, endToken }: NameSpan): boolean {
  const [comma, article] = tokens.slice(endToken, endToken + 2)
  if (comma?.form !== ',' || article?.deprel !== 'det') return false
  const noun = tokens[article.head] as Token
  const known = bodyNouns().get(noun.form) === 'company' || !firstNames().has(tokens[firstToken].form)
  return noun.deprel === 'appos' && noun.head >= firstToken && noun.head < endToken && isBody(noun) && known
}
