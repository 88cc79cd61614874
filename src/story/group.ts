import type { Annotations } from '../annotate/annotations.ts'
import { syndication } from './copies/syndication.ts'
import { type Digest, digest } from './digest.ts'
import { resolveEntities } from './entities.ts'
import { clusters } from './grouping/clusters.ts'
import { hash } from './grouping/hash.ts'
import { type Member, ownAnnotations } from './member.ts'
import { sharedQuotations } from './quotations/shared.ts'
import { reasons } from './reasons.ts'
import type { Story } from './story.ts'
import { title } from './title.ts'

/**
 * Groups annotated articles into stories, by day of their first report. The same stories for the same articles in any
 * order. An article whose parts are about different things stands in a story for each, with that part's spans.
 */
export function group(articles: readonly Annotations[]): readonly Story[] {
  const byId = new Map(articles.map((each) => [each.article.id, each]))
  const digests = [...byId.values()].flatMap(digest)
  return clusters(digests).map((members) =>
    story(members.map((each) => ({ annotations: byId.get(each.article) as Annotations, digest: each }))),
  )
}

function story(members: readonly Member[]): Story {
  const own = members.map(ownAnnotations)
  const entities = resolveEntities(own)
  return {
    id: storyId(members.map((member) => member.digest)),
    title: title(members),
    articles: members.map((member) => member.annotations),
    parts: members.flatMap(({ digest: { article, spans } }) => spans.map((span) => ({ article, ...span }))),
    entities: entities.entities,
    syndication: syndication(members),
    quotations: sharedQuotations(own, entities),
    trail: reasons(members),
  }
}

/** Named after the member that comes first by id, so that a story keeps its name as later reports join it. */
function storyId(members: readonly Digest[]): string {
  const names = members.map(({ article, subject }) => `${article}#${subject}`).sort()
  return `s${hash(names[0]).toString(16).padStart(8, '0')}`
}
