import type { Annotations } from '../annotate/annotations.ts'
import type { KeptCorrection } from './correction.ts'
import { inOrder } from './corrections/apply.ts'
import { digest } from './digest.ts'
import { clusters } from './grouping/clusters.ts'
import type { Story } from './story.ts'
import { storyOf } from './story-of.ts'

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
    storyOf(
      members.map((each) => ({ annotations: byId.get(each.article) as Annotations, digest: each })),
      said,
    ),
  )
}
