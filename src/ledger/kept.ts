import type { Annotations } from '../annotate/annotations.ts'
import type { Span } from '../article/article.ts'
import { holds } from '../article/span.ts'
import { disjoint, within } from '../language/search.ts'
import type { Story } from '../story/story.ts'

/**
 * Tells of a report which of its stretches a story keeps: those within one of its parts that belong to the story, and
 * that touch nothing of what every page of its site shows.
 */
export function keptOf(story: Story): (report: Annotations) => (stretch: Span) => boolean {
  const partsOf = Map.groupBy(story.parts, ({ article }) => article)
  return ({ article }) => {
    const parts = partsOf.get(article.id) ?? []
    const furniture = disjoint(article.boilerplate)
    return (stretch) => parts.some((part) => holds(part, stretch)) && within(furniture, stretch).length === 0
  }
}
