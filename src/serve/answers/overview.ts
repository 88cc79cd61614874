import { findingName } from '../../report/parts/finding-kinds.ts'
import type { ListedStory } from '../../store/stories.ts'
import type { StoryCard, StoryOverview } from '../api/stories.ts'
import { cardOf } from './evidence.ts'
import { findingAnswer } from './findings.ts'
import type { StoryHead } from './open-story.ts'

/** A row of the list of stories. */
export function storyCard(listed: ListedStory): StoryCard {
  const { id, title, from, to, moved, articles, outlets, findings, disputed, failing, stale, top } = listed
  return {
    id,
    title,
    from,
    to,
    moved,
    reports: articles,
    outlets,
    findings,
    disputed,
    failing,
    updating: stale,
    first: top && { kind: top.kind, title: findingName(top.kind), text: top.text },
  }
}

/** What an editor must know of a story at first sight. */
export function storyOverview(story: StoryHead): StoryOverview {
  const { listed, head } = story
  return {
    ...storyCard(listed),
    counts: head.counts,
    kinds: head.kinds,
    topFindings: head.findings.map((finding) => findingAnswer(story, finding, null)),
    outletNames: head.outlets,
    agencies: head.agencies,
    latest: head.latest.map((id) => cardOf(story, id)),
  }
}
