import type { Annotations } from '../../annotate/annotations.ts'
import { isDocument } from '../../annotate/attributions/speakers/documents.ts'
import type { Mention } from '../../annotate/mentions/mention.ts'
import type { Span } from '../../article/article.ts'
import type { Token } from '../../language/document.ts'
import { within } from '../../language/search.ts'
import { lexicon } from '../../lexicon.ts'
import { bears } from '../words/bearings.ts'
import { isUsedAs } from '../words/function-words.ts'
import { kindOfThing } from '../words/things.ts'
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

/** A name runs no longer than this. */
const LONGEST_NAME = 80

/** Whether a name begins at a token. */
const isNamed = ({ start }: Token, mentions: readonly Mention[]): boolean =>
  within(mentions, { start, end: start + LONGEST_NAME }).some((mention) => mention.start === start)

const isNoun = (token: Token | undefined): boolean => token?.upos === 'NOUN' || token?.upos === 'PROPN'

/** The noun that a source without a name turns on: "sources" of "two security sources in Arrel"; undefined for none. */
function headOf(tokens: readonly Token[]): Token | undefined {
  const end = tokens.findIndex(
    ({ upos, form }, i) =>
      i > 0 &&
      // "a corresponding surge": a participle before its noun ends nothing.
      (upos === 'ADP' || upos === 'SCONJ' || (upos === 'VERB' && !isNoun(tokens[i + 1])) || form === ','),
  )
  return tokens.slice(0, end < 0 ? tokens.length : end).findLast(({ upos }) => upos === 'NOUN' || upos === 'PROPN')
}

/** Whether words without a name can stand for a party that says things. */
export function isVoice([first]: readonly Span[], { document, mentions }: Annotations): boolean {
  const tokens = first ? within(document.tokens, first) : []
  // A source may carry the preposition of its cue ("according *to*", "*by* police"); "behind the cars" is a place.
  if (tokens[0]?.upos === 'ADP' && !isUsedAs('opens-source', tokens[0].lemma.toLowerCase())) return false
  const head = headOf(tokens)
  if (head === undefined) return true
  // A capital at the start of a sentence makes a plural no name: "Markets saw a rally".
  const named = head.upos === 'PROPN' && (head !== tokens[0] || !head.form.endsWith('s') || isNamed(head, mentions))
  return named || speaks(head.lemma.toLowerCase())
}
