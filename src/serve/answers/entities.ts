import type { StoryEntity } from '../../story/story.ts'
import type { EntityAnswer } from '../api/entities.ts'
import { firstQuoted } from './evidence.ts'
import type { OpenStory } from './open-story.ts'

const MOST_PLACES = 3

/** A person, body or place with its names and where it is first named. */
export function entityAnswer(story: OpenStory, entity: StoryEntity): EntityAnswer {
  const { name, type, names, roles, affiliation, evidence, trail } = entity
  return {
    name,
    type,
    names,
    roles,
    affiliation,
    mentions: evidence.length,
    reports: new Set(evidence.map(({ article }) => article)).size,
    evidence: firstQuoted(story, evidence, MOST_PLACES),
    because: trail.map(({ because }) => because),
  }
}
