import type { Annotations } from '../annotate/annotations.ts'
import type { KeptCorrection } from './correction.ts'
import { inOrder } from './corrections/apply.ts'
import { type Digest, digest } from './digest.ts'
import { byDay } from './grouping/by-day.ts'
import { clusters } from './grouping/clusters.ts'
import type { Story } from './story.ts'
import { storyOf } from './story-of.ts'

/**
 * Groups annotated articles into stories, by day of their first report. The same stories for the same articles in any
 * order. An article whose parts are about different things stands in a story for each, with that part's spans.
 * @param corrections what persons have set right: it changes who is who and what a report says, not which story it is of
 */
export function group(articles: readonly Annotations[], corrections: readonly KeptCorrection[] = []): readonly Story[] {
  return storiesOf(articles, corrections, clusters)
}

/**
 * One story of all these articles, because whoever gives them says so: however little they have in common. Parts of
 * them that turn to another subject are grouped as ever.
 * @param corrections as in `group`
 */
export const groupAsOne = (
  articles: readonly Annotations[],
  corrections: readonly KeptCorrection[] = [],
): readonly Story[] =>
  storiesOf(articles, corrections, (digests) => {
    const main = digests.filter(({ subject }) => subject === 0).sort(byDay)
    return [...(main.length > 0 ? [main] : []), ...clusters(digests.filter(({ subject }) => subject > 0))]
  })

function storiesOf(
  articles: readonly Annotations[],
  corrections: readonly KeptCorrection[],
  grouped: (digests: readonly Digest[]) => readonly (readonly Digest[])[],
): readonly Story[] {
  const said = inOrder(corrections)
  const byId = new Map(articles.map((each) => [each.article.id, each]))
  return grouped([...byId.values()].flatMap(digest)).map((members) =>
    storyOf(
      members.map((each) => ({ annotations: byId.get(each.article) as Annotations, digest: each })),
      said,
    ),
  )
}
