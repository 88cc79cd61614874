import type { StoryLedger } from '../../ledger/ledger.ts'
import type { Syndication } from '../../story/story.ts'
import type { CopiesAnswer } from '../api/origins.ts'
import { cardOf, firstQuoted } from './evidence.ts'
import type { OpenStory } from './open-story.ts'

const MOST_PASSAGES = 6

/** Reports that carry the same text. */
export function copiesAnswer(story: OpenStory, group: Syndication): CopiesAnswer {
  const { kind, wire, first, articles, shared, trail } = group
  return {
    kind,
    wire,
    first,
    reports: articles.map((id) => cardOf(story, id)),
    shared: firstQuoted(story, shared, MOST_PASSAGES),
    sharedTotal: shared.length,
    because: trail.map(({ because }) => because),
  }
}

/** Of each report that is a copy, the report that it is a copy of; of any other, itself. */
export function originalOf({ syndication }: StoryLedger): (article: string) => string {
  const originals = new Map<string, string>()
  for (const { kind, articles, first } of syndication) {
    if (kind === 'copy') for (const id of articles) originals.set(id, first ?? articles[0] ?? id)
  }
  return (article) => originals.get(article) ?? article
}
