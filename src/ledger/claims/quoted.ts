import type { Evidence } from '../../article/article.ts'
import { holds } from '../../article/span.ts'
import type { Story } from '../../story/story.ts'
import type { Statement } from './statement.ts'

/** The places in `story.quotations` of the shared quotations that each statement carries. */
export function quotationsOf(statements: readonly Statement[], { quotations }: Story): readonly ReadonlySet<number>[] {
  const versions = new Map<string, { readonly evidence: Evidence; readonly quotation: number }[]>()
  for (const [quotation, one] of quotations.entries()) {
    for (const { evidence } of one.versions) {
      const known = versions.get(evidence.article)
      if (known) known.push({ evidence, quotation })
      else versions.set(evidence.article, [{ evidence, quotation }])
    }
  }
  return statements.map(({ evidence: place }) => {
    const carried = (versions.get(place.article) ?? []).filter(({ evidence }) => holds(place, evidence))
    return new Set(carried.map(({ quotation }) => quotation))
  })
}
