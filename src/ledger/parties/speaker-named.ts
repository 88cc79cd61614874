import type { Annotations } from '../../annotate/annotations.ts'
import type { Attribution } from '../../annotate/attributions/attribution.ts'
import type { Mention } from '../../annotate/mentions/mention.ts'
import type { Span } from '../../article/article.ts'
import { within } from '../../language/search.ts'
import { anyUsedAs } from '../words/function-words.ts'
import type { Cast } from './cast.ts'

/** The resolved speaker, or else whom the source's last words name: "Lombardo" where no full name was found. */
export function speakerNamed(
  { article, mentions, document }: Annotations,
  { speaker, source, cue: [cue] }: Attribution,
  cast: Cast,
): string | null {
  if (speaker.name !== null) return cast.name(article.id, speaker.name)
  const last = source.at(-1)
  const apposed = last ? apposedIn(untilCue(last, cue), article.text, mentions) : null
  if (apposed) return cast.name(article.id, apposed.entity)
  // "officials at the port" are not the port.
  if (!last || within(document.tokens, last).some(({ upos }) => upos === 'ADP')) return null
  const [word] = CAPITALISED.exec(article.text.slice(Math.max(last.start, last.end - LONGEST_WORD), last.end)) ?? []
  if (word === undefined) return null
  const named = within(mentions, last).find(({ start, end }) => last.start <= start && end === last.end)
  if (!named) return cast.known(article.id, word)
  return named.type === 'NORP' ? null : cast.name(article.id, named.entity)
}

/** The last word of a name has no more characters. */
const LONGEST_WORD = 40
const CAPITALISED = /\p{Lu}[\p{L}’'-]+$/u

/** A source with what stands between it and its cue, where that is short. */
const untilCue = ({ start, end }: Span, cue: Span | undefined): Span =>
  cue && cue.start >= end && cue.start - end <= LONGEST_ASIDE ? { start, end: cue.start } : { start, end }
const LONGEST_ASIDE = 80

/** "an official *of* Lind": behind these, somebody is named only to say who another is. */
const LEADS_ON = new RegExp(`(?:\\b${anyUsedAs('parts-name')} |[’']s )$`, 'iu')

/** The person whom a source's words end on between commas, or behind a role: "another official, police chief Pavel Ostrow,". */
function apposedIn({ start, end }: Span, text: string, mentions: readonly Mention[]): Mention | null {
  const named = within(mentions, { start, end }).filter(({ type }) => type === 'PERSON')
  const [person] = named
  if (!person || named.length > 1 || !/^,?$/u.test(text.slice(person.end, end).trim())) return null
  const before = text.slice(start, person.start)
  return before.includes(',') && !LEADS_ON.test(before) ? person : null
}
