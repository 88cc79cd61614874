import type { Document } from '../../../language/document.ts'
import { stateNamed } from '../lists/places.ts'
import type { NameSpan } from '../spans.ts'
import { type Settling, wordsIn } from './settling.ts'

/** Where a name stands for somebody, not for what a noun beside it is like. */
const NOMINAL: ReadonlySet<string> = new Set([
  'nsubj',
  'nsubj:pass',
  'obj',
  'iobj',
  'obl',
  'obl:agent',
  'nmod',
  'nmod:poss',
])
/** "an American", "two American", "young American": a person, or the start of a phrase. */
const DESCRIBED: ReadonlySet<string> = new Set(['DET', 'NUM', 'ADJ', 'PRON'])
const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ'])

/** Whether a name is one word, a state's demonym. */
export const isDemonym = (document: Document, name: NameSpan): boolean =>
  name.endToken - name.firstToken === 1 && stateNamed(wordsIn(document, name))?.by === 'demonym'

/** Whether a demonym stands where nobody calls a person or a thing so: "at American", "American said". */
export function standsAlone({ tokens }: Document, { firstToken, endToken }: NameSpan): boolean {
  const [before, after] = [tokens[firstToken - 1]?.upos, tokens[endToken]?.upos]
  return NOMINAL.has(tokens[firstToken].deprel) && !DESCRIBED.has(before ?? '') && !NOUNS.has(after ?? '')
}

/** "American pledged …" where the article names American Airlines: a demonym that stands alone as a noun is the body that begins with it. */
export const shortBodies: Settling = (document, names) => {
  const { tokens } = document
  const opening = new Set(
    names
      .filter(({ kind, firstToken, endToken }) => kind === 'ORG' && endToken - firstToken > 1)
      .map(({ firstToken }) => tokens[firstToken].form),
  )
  return names.map((name) =>
    isDemonym(document, name) && opening.has(tokens[name.firstToken].form) && standsAlone(document, name)
      ? { ...name, kind: 'ORG', rule: SHORT_BODY }
      : name,
  )
}

/** The rule of names that are a body's first word alone. */
export const SHORT_BODY = 'short-body'
