import type { Annotations } from '../annotate/annotations.ts'
import type { Dated } from '../annotate/times/time.ts'
import type { Syndication } from '../story/story.ts'

/**
 * For reports that state no day, the copy whose stated day they get: the earliest that their own text allows. A copy
 * may be printed some days after the first, so that the day is inferred; which report it is taken from is the reason.
 */
export function datedCopies(
  annotated: readonly Annotations[],
  syndication: readonly Syndication[],
): ReadonlyMap<string, Annotations> {
  const byId = new Map(annotated.map((one) => [one.article.id, one]))
  const found = new Map<string, Annotations>()
  for (const { articles, kind } of syndication) {
    if (kind !== 'copy') continue
    const group = articles.flatMap((id) => byId.get(id) ?? [])
    const dated = group.filter(({ published }) => published?.basis === 'stated').sort(byDay)
    for (const { article, published } of group) {
      if (published?.basis === 'stated') continue
      const copy = dated.find((one) => fits(one.published, published))
      if (copy) found.set(article.id, copy)
    }
  }
  return found
}

/** Whether a stated day lies within the days that a text supports. */
const fits = (stated: Dated | null, inferred: Dated | null): boolean =>
  stated !== null && (inferred === null || (inferred.from <= stated.day && stated.day <= inferred.to))

const keyOf = ({ article, published }: Annotations): string => `${published?.day} ${article.id}`

const byDay = (a: Annotations, b: Annotations): number => (keyOf(a) < keyOf(b) ? -1 : 1)
