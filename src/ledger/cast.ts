import type { Annotations } from '../annotate/annotations.ts'
import type { Attribution } from '../annotate/attributions/attribution.ts'
import type { Reference } from '../annotate/mentions/mention.ts'
import { within } from '../language/search.ts'
import { entityIndex } from '../story/entities.ts'
import type { Story, StoryEntity } from '../story/story.ts'
import { bodyInRoles, calledIn } from './called.ts'
import type { Giver } from './ledger.ts'
import { ministryOf } from './ministries.ts'
import { calledBy, holdsOffice } from './unnamed.ts'

/** Who is who in a story: what reconciling asks again and again. */
export interface Cast {
  /** The story's name for what an article calls by a name of its own. */
  name(article: string, local: string): string
  /** The same, or null where the story has nobody of that name. */
  known(article: string, local: string): string | null
  /** The body whose word a person's is: a spokeswoman's ministry. Who speaks for nobody else is an origin of his own. */
  origin(name: string): string
  entity(name: string): StoryEntity | null
  /** Whom a wording without a full name stands for: "the governor", "the emergency service"; null for nobody in particular. */
  called(wording: string): string | null
  /** The agency whose copy an article is, by its own credit or by that of a copy of it; null for an outlet's own report. */
  agency(article: string): string | null
  /** One article for all the copies of a report: what several copies say in their own voice is said once. */
  report(article: string): string
}

/** The cast of a story, from its entities and its copies. */
export function castOf(story: Story): Cast {
  const index = entityIndex(story.articles, story.corrections)
  const entities = new Map(story.entities.map((entity) => [entity.name, entity]))
  const agencies = new Map(story.articles.map(({ article }) => [article.id, article.wire?.agency ?? null]))
  const reports = new Map<string, string>()
  for (const { articles, kind, wire } of story.syndication) {
    if (kind !== 'copy') continue
    const credited = wire ?? articles.map((id) => agencies.get(id)).find((agency) => agency) ?? null
    for (const id of articles) {
      reports.set(id, articles[0] as string)
      agencies.set(id, credited)
    }
  }
  const spokenFor = bodyInRoles(story)
  return {
    name: (article, local) => index(article, local) ?? local,
    known: index,
    called: calledIn(story),
    entity: (wanted) => entities.get(wanted) ?? null,
    agency: (article) => agencies.get(article) ?? null,
    report: (article) => reports.get(article) ?? article,
    origin(wanted) {
      const entity = entities.get(wanted)
      const affiliation = entity?.affiliation ?? (entity?.type === 'PERSON' ? spokenFor(entity.roles) : null)
      // A state has many voices; a ministry, a company or an army has one.
      return affiliation && entities.get(affiliation)?.type === 'ORG' ? affiliation : wanted
    },
  }
}

/**
 * Who stands behind an attribution; without one, the outlet, or the agency whose copy it carries.
 * A source that is a bare pronoun nobody could be found for has no name and no origin.
 */
export function giverOf(report: Annotations, attribution: Attribution | null, cast: Cast): Giver {
  const { id } = report.article
  if (!attribution) return { name: null, origin: cast.agency(id), standing: 'own-voice', via: null }
  const { speaker, nestedIn } = attribution
  const holder = nestedIn === null ? undefined : report.attributions[nestedIn]
  const via = holder ? nameOf(report, holder, cast) : null
  const name = nameOf(report, attribution, cast)
  // "Ashmere: nine days on" heads a report, and no dam speaks.
  if (name !== null && MUTE.has(cast.entity(name)?.type ?? '')) {
    return { name: null, origin: null, standing: 'own-voice', via }
  }
  const bodyOf = (body: string): string => ministryOf(body, report, attribution.source)
  if (name !== null) {
    const origin = bodyOf(cast.origin(name))
    return { name: bodyOf(name), origin, standing: 'named', via: via === name ? null : via }
  }
  // "reportedly" names nobody: the outlet passes on what it doesn't vouch for.
  if (attribution.source.length === 0) return { name: null, origin: null, standing: 'own-voice', via }
  const called = calledBy(report, attribution)
  const borne = called === null ? null : cast.called(called)
  if (borne !== null)
    return { name: borne, origin: cast.origin(borne), standing: 'named', via: via === borne ? null : via }
  const meant = called === null ? null : cast.known(id, called)
  if (meant !== null) return { name: bodyOf(meant), origin: bodyOf(cast.origin(meant)), standing: 'named', via }
  const body =
    called !== null && holdsOffice(called)
      ? (speaker.affiliation ?? bodyIn(called, report) ?? bodyBeside(attribution, report))
      : null
  const origin = body === null ? called : bodyOf(cast.name(id, body))
  return { name: called, origin, standing: speaker.anonymous ? 'anonymous' : 'group', via }
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
function bodyBeside({ source }: Attribution, { mentions }: Annotations): string | null {
  const named = source.flatMap((span) => within(mentions, span))
  const found = named.find(({ type }) => type === 'ORG') ?? named.find(({ type }) => type === 'GPE' || type === 'NORP')
  return found?.entity ?? null
}

const CAPITALISED = /\p{Lu}[\p{L}’'-]+$/u

/** What has a name and no voice. */
const MUTE: ReadonlySet<string> = new Set(['EVENT', 'FAC', 'LOC', 'PRODUCT'])

/** The resolved speaker, or else whom the source's last words name: "Lombardo" where no full name was found. */
function nameOf(
  { article, mentions, document }: Annotations,
  { speaker, source }: Attribution,
  cast: Cast,
): string | null {
  if (speaker.name !== null) return cast.name(article.id, speaker.name)
  const last = source.at(-1)
  // "officials at the port" are not the port.
  if (!last || within(document.tokens, last).some(({ upos }) => upos === 'ADP')) return null
  const [word] = CAPITALISED.exec(article.text.slice(Math.max(last.start, last.end - LONGEST_WORD), last.end)) ?? []
  if (word === undefined) return null
  const named = within(mentions, last).find(({ start, end }) => last.start <= start && end === last.end)
  if (!named) return cast.known(article.id, word)
  return named.type === 'NORP' ? null : cast.name(article.id, named.entity)
}

const LONGEST_WORD = 40
