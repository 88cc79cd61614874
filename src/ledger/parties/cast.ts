import { isOutsider } from '../../annotate/mentions/entities/outsiders.ts'
import { agencyNamed } from '../../article/provenance/agencies.ts'
import { entityIndex } from '../../story/entities.ts'
import type { Story, StoryEntity } from '../../story/story.ts'
import { bodyInRoles, calledIn } from './called.ts'

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
  /** An agency under the name that the story gives it: "Associated Press" for "AP". */
  const named = new Map(story.entities.flatMap(({ name, type }) => (type === 'ORG' ? [[agencyNamed(name), name]] : [])))
  return {
    name: (article, local) => index(article, local) ?? local,
    known: index,
    called: calledIn(story),
    entity: (wanted) => entities.get(wanted) ?? null,
    agency(article) {
      const agency = agencies.get(article) ?? null
      return agency === null ? null : (named.get(agency) ?? agency)
    },
    report: (article) => reports.get(article) ?? article,
    origin(wanted) {
      const entity = entities.get(wanted)
      const spoken = entity?.roles.filter((role) => !isOutsider(role)) ?? []
      const affiliation = entity?.affiliation ?? (entity?.type === 'PERSON' ? spokenFor(spoken) : null)
      // Who left a body speaks for himself, and often against it.
      if (entity && affiliation && isFormer(entity.roles, affiliation)) return wanted
      // A state has many voices; a ministry, a company or an army has one.
      const body = affiliation ? entities.get(affiliation) : undefined
      return body?.type === 'ORG' && !entity?.roles.some((role) => isOutside(role, body)) ? body.name : wanted
    },
  }
}

/** Whether a role that any report gives sets its bearer outside of a body: "ex-Norvane chief", whatever else calls him of Norvane. */
const isOutside = (role: string, { names }: StoryEntity): boolean =>
  isOutsider(role) && names.some((name) => role.includes(name))

/** Whether the roles that name a body, or else all, are of who is no voice of it: "former vice president of Velmont Rail", "an early investor". */
function isFormer(roles: readonly string[], body: string): boolean {
  const word = body.slice(body.lastIndexOf(' ') + 1)
  const theirs = roles.filter((role) => role.includes(word))
  const asked = theirs.length > 0 ? theirs : roles
  return asked.length > 0 && asked.every(isOutsider)
}
