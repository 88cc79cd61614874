import type { Document, Token } from '../../../language/document.ts'
import { bodies, bodyNouns, roles, titles } from '../lists/listed.ts'
import type { NameSpan } from '../spans.ts'
import type { Settling } from './settling.ts'
import { isDemonym, standsAlone } from './short-bodies.ts'

/** Once may be chance: a heading gives every word a capital. It is enough where the demonym alone stands for somebody elsewhere. */
const FEWEST = 2
const CAPITALISED = /^\p{Lu}\p{Ll}/u

/**
 * "Velmontese Airlines": a demonym and the one capitalised word behind it are a body's name in an article that has the two
 * together again, or the demonym alone as a body ("at Velmontese"), and never the word without the demonym. Ministries and
 * presidents are of every state, and stay apart from it.
 */
export const joinDemonyms: Settling = (document, names) => {
  const opening = names.filter((name, n) => isDemonym(document, name) && opensName(document, name, names[n + 1]))
  if (opening.length === 0) return names
  const alone = names.filter((name) => isDemonym(document, name) && standsAlone(document, name))
  const isBody = bodiesBehind(document, new Set(alone.map(({ firstToken }) => document.tokens[firstToken].form)))
  const joined = new Set(opening.filter(({ firstToken }) => isBody(firstToken)))
  return names.flatMap((name, n) => {
    if (joined.has(name))
      return [{ ...name, endToken: name.endToken + 1, kind: 'ORG' as const, rule: 'joined-demonym' }]
    const before = names[n - 1]
    return before && joined.has(before) && name.firstToken === before.endToken ? [] : [name]
  })
}

/** Tells whether a token and the word behind it are met often enough, the word nowhere else, and not only as part of something longer. */
function bodiesBehind({ tokens }: Document, alone: ReadonlySet<string>): (first: number) => boolean {
  const places = Map.groupBy(
    tokens.filter(({ form }) => CAPITALISED.test(form)),
    ({ form }) => form,
  )
  return (first) => {
    const all = places.get(tokens[first + 1].form) ?? []
    const always = all.every(({ index }) => tokens[index - 1]?.form === tokens[first].form)
    const often = all.length >= FEWEST || alone.has(tokens[first].form)
    return always && often && all.some(({ index }) => !CAPITALISED.test(tokens[index + 1]?.form ?? ''))
  }
}

/** Whether a capitalised word stands right behind a demonym that may be the rest of a body's name. */
function opensName({ tokens }: Document, { endToken }: NameSpan, next: NameSpan | undefined): boolean {
  const word = tokens[endToken]
  if (!word || word.sentence !== tokens[endToken - 1].sentence || !CAPITALISED.test(word.form)) return false
  const covered = next !== undefined && next.firstToken <= endToken
  if (covered && (next.kind !== 'ORG' || next.endToken !== endToken + 1)) return false
  return (word.upos === 'PROPN' || word.upos === 'NOUN') && !isOfEveryState(word)
}

function isOfEveryState({ form, lemma }: Token): boolean {
  const noun = lemma.toLowerCase()
  const kind = bodyNouns().get(noun)
  return kind === 'any' || kind === 'public' || roles().has(noun) || titles().has(noun) || bodies().has(form)
}
