import type { Evidence } from '../../article/article.ts'
import { holds } from '../../article/span.ts'
import type { Story } from '../../story/story.ts'
import type { Statement } from './statement.ts'

/** The places in `story.quotations` of the shared quotations that each statement carries, by its place. */
export function quotationsOf(
  statements: readonly Statement[],
  { quotations }: Story,
): ReadonlyMap<number, ReadonlySet<number>> {
  const versions = new Map<string, { readonly evidence: Evidence; readonly quotation: number }[]>()
  for (const [quotation, one] of quotations.entries()) {
    for (const { evidence } of one.versions) {
      const known = versions.get(evidence.article)
      if (known) known.push({ evidence, quotation })
      else versions.set(evidence.article, [{ evidence, quotation }])
    }
  }
  const found = new Map<number, Set<number>>()
  statements.forEach(({ evidence: place }, i) => {
    const carried = (versions.get(place.article) ?? []).filter(({ evidence }) => holds(place, evidence))
    if (carried.length > 0) found.set(i, new Set(carried.map(({ quotation }) => quotation)))
  })
  return found
}
