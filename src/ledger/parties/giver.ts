import type { Annotations } from '../../annotate/annotations.ts'
import type { Attribution, Speaker } from '../../annotate/attributions/attribution.ts'
import { isOutsider } from '../../annotate/mentions/entities/outsiders.ts'
import { stateNamed } from '../../annotate/mentions/lists/places.ts'
import type { Reference } from '../../annotate/mentions/mention.ts'
import type { Span } from '../../article/article.ts'
import { within } from '../../language/search.ts'
import type { Giver } from '../ledger.ts'
import { citedAt } from '../sentence/citing.ts'
import { childOf } from '../sentence/clause.ts'
import { bears } from '../words/bearings.ts'
import { authorOf } from './authored.ts'
import type { Cast } from './cast.ts'
import { introducedAs } from './introduced.ts'
import { ministryOf } from './ministries.ts'
import { isOutlet } from './outlets.ts'
import { inOwnVoice, named } from './party.ts'
import { speakerNamed } from './speaker-named.ts'
import { isVoice } from './speaking.ts'
import { calledBy, holdsOffice } from './unnamed.ts'

/**
 * Who stands behind an attribution; without one, the outlet, or the agency whose copy it carries.
 * A source that is a bare pronoun nobody could be found for has no name and no origin.
 */
export function giverOf(report: Annotations, attribution: Attribution | null, cast: Cast): Giver {
  if (!attribution) return inOwnVoice(report.article.id, cast)
  const giver = sourceOf(report, attribution, cast)
  const cited = giver.name !== null && isOutlet(giver.name) ? citedBy(report, attribution, cast) : null
  if (cited) return { ...cited, via: giver.name }
  const via = giver.via ?? hearerOf(report, attribution, cast)
  return { ...giver, via: via === giver.name ? null : via }
}

/** Whose words they are; what nobody who is named says inside somebody's words ("“We believe …,” Berg said") is that one's. */
function sourceOf(report: Annotations, attribution: Attribution, cast: Cast): Giver {
  const { nestedIn } = attribution
  const holder = nestedIn === null ? undefined : report.attributions[nestedIn]
  const giver = statedSource(report, attribution, holder, cast)
  return holder && giver.name === null ? sourceOf(report, holder, cast) : giver
}

/** Whom an attribution's own source names or calls; nobody where it has none that can speak. */
function statedSource(
  report: Annotations,
  attribution: Attribution,
  holder: Attribution | undefined,
  cast: Cast,
): Giver {
  const { speaker } = attribution
  const via = holder ? speakerNamed(report, holder, cast) : null
  const nobody: Giver = { name: null, origin: null, standing: 'own-voice', via }
  // "reportedly" names nobody, and who is suspected says nothing: the outlet passes on what it doesn't vouch for.
  if (attribution.source.length === 0 || isSuspected(report, attribution)) return nobody
  const local = speakerNamed(report, attribution, cast)
  if (local !== null) {
    if (MUTE.has(cast.entity(local)?.type ?? '') || isLabel(report, attribution)) return nobody
    const bodyOf = (body: string): string => ministryOf(body, report, attribution.source)
    return { name: bodyOf(local), origin: bodyOf(cast.origin(local)), standing: 'named', via }
  }
  return { ...(authorOf(report, attribution, cast) ?? giverCalled(report, attribution.source, cast, speaker)), via }
}

/** Whom an outlet cites for what it reports: "Reuters reported, citing two security sources". */
function citedBy(report: Annotations, { cue, content }: Attribution, cast: Cast): Giver | null {
  const at = cue[0] ?? content[0]
  const cited = at ? citedAt(at.start, report) : null
  return cited && speaks(cited, report) ? giverIn(cited, report, cast) : null
}

/** Whether what is cited is somebody, or somebody's words: "citing security sources", not "citing privacy". */
export function speaks(cited: Span, report: Annotations): boolean {
  const [noun] = within(report.document.tokens, cited)
    .filter(({ upos }) => upos === 'NOUN' || upos === 'PROPN')
    .slice(-1)
  const isNamed = within(report.mentions, cited).some(({ end, type }) => end === cited.end && type !== 'NORP')
  return isNamed || (noun !== undefined && (holdsOffice(noun.lemma) || bears(noun.lemma, 'document', 'voice')))
}

/** The outlet that something was told to: "told Reuters", "in an interview with the Arrel Courier". */
function hearerOf(report: Annotations, { cue, channel }: Attribution, cast: Cast): string | null {
  const last = cue.at(-1)
  const near = channel ?? (last ? { start: last.end, end: last.end + BESIDE } : null)
  const heard = near ? within(report.mentions, near).find(({ entity }) => isOutlet(entity)) : undefined
  return heard ? cast.name(report.article.id, heard.entity) : null
}

/** "told Reuters": the hearer stands right behind the cue. */
const BESIDE = 12

const PASSIVE: ReadonlySet<string> = new Set(['aux:pass'])

/** "Its crew is suspected of …", "a woman was told that …": the source's words are the subject of a passive, who says nothing. */
export function isSuspected(report: Annotations, { cue, source }: Attribution): boolean {
  const { tokens } = report.document
  const [subject] = source
  return cue.some((span) => {
    const verb = within(tokens, span).find(({ upos, lemma }) => upos === 'VERB' && bears(lemma, 'suspect'))
    return verb !== undefined && (subject?.end ?? 0) <= verb.start && childOf(verb, report, PASSIVE) !== undefined
  })
}

/** Whoever a stretch of words names or calls: "South Korean officials", "Reuters". */
export function giverIn(span: Span, report: Annotations, cast: Cast): Giver {
  const whole = within(report.mentions, span).findLast(({ end, type }) => end === span.end && type !== 'NORP')
  return whole ? named(cast.name(report.article.id, whole.entity), cast) : giverCalled(report, [span], cast)
}

/** Whom words without a full name stand for: the one the story calls so, the body whose officials they are, or nobody in particular. */
function giverCalled(report: Annotations, source: readonly Span[], cast: Cast, speaker?: Speaker): Giver {
  const { id } = report.article
  const called = calledBy(report, source)
  if (called === null) return { name: null, origin: null, standing: 'group', via: null }
  const borne = cast.called(called)
  if (borne !== null) return named(borne, cast)
  const bodyOf = (body: string): string => ministryOf(body, report, source)
  const meant = cast.known(id, called) ?? (speaker?.kind === 'document' ? null : introducedAs(source, report))
  if (meant !== null) return { name: bodyOf(meant), origin: bodyOf(cast.origin(meant)), standing: 'named', via: null }
  const office = holdsOffice(called)
  const speaksForBody = office && !isOutsider(called)
  const body = speaksForBody ? (speaker?.affiliation ?? bodyIn(called, report) ?? bodyBeside(source, report)) : null
  // What has no voice is named, and nothing goes back to it: "the cameras suggest".
  const origin = body !== null ? bodyOf(cast.name(id, body)) : isVoice(source, report) ? called : null
  return { name: called, origin, standing: (speaker?.anonymous ?? office) ? 'anonymous' : 'group', via: null }
}

/** The body that the article elsewhere calls what a source's words open with: "company spokesperson", of "the company". */
function bodyIn(called: string, { references }: Annotations): string | null {
  const opens = ({ text }: Reference): boolean => {
    const bare = text.toLowerCase().replace(/^the /u, '')
    return called === bare || called.startsWith(`${bare} `) || called.startsWith(`${bare}’s `)
  }
  return references.find(opens)?.entity ?? null
}

/** The body or state that a source's own words name: "MTA officials", "South Korean authorities". */
function bodyBeside(source: readonly Span[], { mentions }: Annotations): string | null {
  const beside = source.flatMap((span) => within(mentions, span))
  const found =
    beside.find(({ type }) => type === 'ORG') ?? beside.find(({ type }) => type === 'GPE' || type === 'NORP')
  return found?.entity ?? null
}

/** What has a name and no voice. */
const MUTE: ReadonlySet<string> = new Set(['EVENT', 'FAC', 'LOC', 'PRODUCT'])

/** "Ashmere: nine days on" heads a report with the place that it is on; "Velmont: we never signed" has a state speak. */
function isLabel({ article, mentions }: Annotations, { source, cue }: Attribution): boolean {
  const [place] = source.flatMap((span) => within(mentions, span))
  const [colon] = cue
  return (
    colon !== undefined &&
    article.text.slice(colon.start, colon.end) === ':' &&
    place !== undefined &&
    PLACES.has(place.type) &&
    stateNamed(place.entity) === null
  )
}
const PLACES: ReadonlySet<string> = new Set(['GPE', 'LOC', 'FAC'])
