import { firstEndingAfter, within } from '../../language/search.ts'
import type { Cast } from '../parties/cast.ts'
import { firstOf, namedBy } from '../sentence/subject.ts'
import { bears } from '../words/bearings.ts'
import { anyUsedAs } from '../words/function-words.ts'
import type { Statement } from './statement.ts'

/** In characters: what is confirmed stands right behind the cue, and its author right behind the noun. */
const NEAR = 80
const BESIDE = 30

/**
 * Whose report a statement confirms: the origin of "NATO confirmed Velmont intelligence reports that …" is Velmont, and
 * NATO’s word is a second one.
 * @returns the story's name for the party; null where nothing is confirmed, or nobody's
 */
export function confirmedParty({ attribution, report, giver }: Statement, cast: Cast): string | null {
  const cue = attribution?.stance === 'confirm' ? attribution.cue.at(-1) : undefined
  if (!cue) return null
  const { tokens, sentences, text } = report.document
  const end = Math.min(cue.end + NEAR, sentences[firstEndingAfter(sentences, cue.start)]?.end ?? cue.end)
  const after = within(tokens, { start: cue.end, end })
  const noun = after.find(({ upos, lemma }) => upos === 'NOUN' && bears(lemma, 'document'))
  const verb = after.find(({ upos }) => upos === 'VERB')
  if (!noun || (verb && verb.start < noun.start)) return null
  const beside = within(report.mentions, { start: noun.end, end: noun.end + BESIDE }).find(
    ({ start, type }) => BY.test(text.slice(noun.end, start)) && type !== 'LOC',
  )
  const before = within(report.mentions, { start: firstOf(noun, tokens), end: noun.start })[0]
  const local = beside?.entity ?? namedBy(noun, report) ?? before?.entity
  const name = local === undefined ? null : cast.name(report.article.id, local)
  return name === giver.name || name === giver.origin ? null : name
}

/** "reports *by* the institute", "a claim *of* the company". */
const BY = new RegExp(`^ ${anyUsedAs('parts-name')} (?:the )?$`, 'iu')
