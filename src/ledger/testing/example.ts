import { annotate } from '../../annotate/annotate.ts'
import type { Annotations } from '../../annotate/annotations.ts'
import type { Article } from '../../article/article.ts'
import { isProblem } from '../../article/problem.ts'
import { read } from '../../article/read.ts'
import { articleOf } from '../../article/record.ts'
import { group } from '../../story/group.ts'
import type { Ledger } from '../ledger.ts'
import { reconcileAll } from '../reconcile.ts'

/** The reports of examples/, annotated. */
export async function exampleReports(): Promise<readonly Annotations[]> {
  const articles: Article[] = []
  for await (const item of read(['examples'])) if (!isProblem(item)) articles.push(item)
  return articles.map(annotate)
}

/** One report of a test's own. */
export const report = (id: string, text: string, published = '2026-03-05'): Annotations =>
  annotate(articleOf({ text, published }, id))

/** The whole way from annotated reports to their ledger. */
export const ledgerOf = (reports: readonly Annotations[]): Ledger => reconcileAll(reports, group(reports))
