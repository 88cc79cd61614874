import { syndication } from './copies/syndication.ts'
import type { KeptCorrection } from './correction.ts'
import { corrected } from './corrections/apply.ts'
import { told } from './corrections/told.ts'
import { resolveEntities } from './entities.ts'
import { type Member, ownAnnotations } from './member.ts'
import { sharedQuotations } from './quotations/shared.ts'
import { reasons } from './reasons.ts'
import type { Story } from './story.ts'
import { storyId } from './story-id.ts'
import { title } from './title.ts'

/**
 * One story of some parts of articles.
 * @param found in the order in which grouping gives them
 * @param said what persons have set right, in its order; what concerns other reports is left out
 */
export function storyOf(found: readonly Member[], said: readonly KeptCorrection[]): Story {
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
