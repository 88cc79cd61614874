import type { Annotations } from '../annotate/annotations.ts'
import { syndication } from './copies/syndication.ts'
import type { KeptCorrection } from './correction.ts'
import { corrected, inOrder } from './corrections/apply.ts'
import { told } from './corrections/told.ts'
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
 * @param corrections what persons have set right: it changes who is who and what a report says, not which story it is of
 */
export function group(articles: readonly Annotations[], corrections: readonly KeptCorrection[] = []): readonly Story[] {
  const said = inOrder(corrections)
  const byId = new Map(articles.map((each) => [each.article.id, each]))
  const digests = [...byId.values()].flatMap(digest)
  return clusters(digests).map((members) =>
    story(
      members.map((each) => ({ annotations: byId.get(each.article) as Annotations, digest: each })),
      said,
    ),
  )
}

function story(found: readonly Member[], said: readonly KeptCorrection[]): Story {
  const corrections = told(
    said,
    found.map(({ annotations }) => annotations),
  )
  const members = found.map(({ annotations, digest }) => ({ annotations: corrected(annotations, corrections), digest }))
  const own = members.map(ownAnnotations)
  const entities = resolveEntities(own, corrections)
  return {
    id: storyId(members.map((member) => member.digest)),
    title: title(members),
    articles: members.map((member) => member.annotations),
    parts: members.flatMap(({ digest: { article, spans } }) => spans.map((span) => ({ article, ...span }))),
    entities: entities.entities,
    syndication: syndication(members),
    quotations: sharedQuotations(own, entities),
    corrections,
    trail: reasons(members),
  }
}

/** Named after the member that comes first by id, so that a story keeps its name as later reports join it. */
function storyId(members: readonly Digest[]): string {
  const names = members.map(({ article, subject }) => `${article}#${subject}`).sort()
  return `s${hash(names[0]).toString(16).padStart(8, '0')}`
}
