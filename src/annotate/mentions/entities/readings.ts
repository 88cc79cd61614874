import type { Document } from '../../../language/document.ts'
import { bodies, peoples, seats, shortStates } from '../lists/listed.ts'
import { placeType, stateNamed } from '../lists/places.ts'
import type { MentionType } from '../mention.ts'
import { SHORT_BODY } from '../settle/short-bodies.ts'
import type { NameSpan } from '../spans.ts'
import { standsForState, standsInPlace } from './metonymy.ts'

/** What a name is, as far as the name itself and the words beside it tell. */
export interface Reading {
  readonly type: MentionType
  readonly known: string | null
  readonly metonym: boolean
}

/** The type of a name, and the entity where lists tell it. A capital can stand for its state only where the article names that too. */
function readingOf(document: Document, span: NameSpan, plain: string, statesNamed: ReadonlySet<string>): Reading {
  const short = span.rule === 'short-state' ? shortStates().get(plain) : undefined
  if (short) return { type: 'GPE', known: short, metonym: false }
  if (span.rule === SHORT_BODY) return { type: 'ORG', known: null, metonym: false }
  const state = stateNamed(plain)
  if (seats().has(plain)) {
    const there = standsInPlace(document, span)
    return { type: there ? 'FAC' : 'ORG', known: plain, metonym: !there }
  }
  if (span.kind === 'NORP')
    return { type: 'NORP', known: state?.state.name ?? peoples().get(plain) ?? null, metonym: false }
  if (state && state.by !== 'demonym' && span.kind !== 'PERSON') {
    if (state.by === 'name') return { type: 'GPE', known: state.state.name, metonym: false }
    const metonym = statesNamed.has(state.state.name) && standsForState(document, span)
    return { type: 'GPE', known: metonym ? state.state.name : state.state.capital, metonym }
  }
  if (state && span.kind !== 'PERSON') return { type: 'NORP', known: state.state.name, metonym: false }
  const known = bodies().get(plain)?.body ?? null
  if (span.kind === 'PLACE') return { type: placeType(plain), known: null, metonym: false }
  return { type: span.kind, known: span.kind === 'ORG' ? known : null, metonym: false }
}

/** The readings of all names of a document; `texts` are the names as they stand there. */
export function readings(document: Document, names: readonly NameSpan[], texts: readonly string[]): Reading[] {
  const plain = texts.map((text) => text.replace(/\s+/g, ' '))
  const statesNamed = new Set<string>()
  for (const text of plain) {
    const state = stateNamed(text)
    if (state && state.by !== 'capital') statesNamed.add(state.state.name)
  }
  return names.map((name, n) => readingOf(document, name, plain[n], statesNamed))
}
