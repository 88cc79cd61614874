import type { Annotations } from '../annotate/annotations.ts'
import { isDocument } from '../annotate/attributions/documents.ts'
import type { Span } from '../article/article.ts'
import type { Token } from '../language/document.ts'
import { within } from '../language/search.ts'
import { lexicon } from '../lexicon.ts'
import { bears } from './points/givers/words.ts'
import { kindOfThing } from './things.ts'
import { holdsOffice } from './unnamed.ts'

/** People and what they form, of the things that reports count. */
const ALIVE: ReadonlySet<string> = new Set(['person', 'troops', 'company'])

let nouns: ReadonlySet<string> | undefined

/** Whether a noun is of somebody who says things, or of something that things are written in: "witness", "ministry", "poll"; not "standoff". */
function speaks(lemma: string): boolean {
  nouns ??= new Set(
    ['names-roles', 'names-bodies-nouns'].flatMap((list) =>
      lexicon<{ readonly noun: string }>(list).map(({ noun }) => noun),
    ),
  )
  const known = nouns.has(lemma) || isDocument(lemma) || holdsOffice(lemma)
  return known || ALIVE.has(kindOfThing(lemma)?.thing ?? '') || bears(lemma, 'document', 'medium', 'voice')
}

/** The noun that a source without a name turns on: "sources" of "two security sources in Arrel"; undefined for none. */
function headOf(tokens: readonly Token[]): Token | undefined {
  const end = tokens.findIndex(
    ({ upos, form }, i) => i > 0 && (upos === 'ADP' || upos === 'SCONJ' || upos === 'VERB' || form === ','),
  )
  return tokens.slice(0, end < 0 ? tokens.length : end).findLast(({ upos }) => upos === 'NOUN' || upos === 'PROPN')
}

/** Whether words without a name can stand for a party that says things. */
export function isVoice([first]: readonly Span[], { document }: Annotations): boolean {
  const tokens = first ? within(document.tokens, first) : []
  // "behind the cars" is a place.
  if (tokens[0]?.upos === 'ADP' && !OPENERS.has(tokens[0].lemma.toLowerCase())) return false
  const head = headOf(tokens)
  return head === undefined || head.upos === 'PROPN' || speaks(head.lemma.toLowerCase())
}

/** A source may carry the preposition of its cue: "according *to*", "*by* police". */
const OPENERS: ReadonlySet<string> = new Set(['of', 'by', 'from', 'to', 'at'])
