import type { Annotations } from '../annotate/annotations.ts'
import type { ReportEntry } from './ledger.ts'

/** What the ledger says of one report: where it comes from, and how that is known. */
export function reportEntry({ article, published }: Annotations): ReportEntry {
  const at = ({ start, end }: { start: number; end: number }) => ({ article: article.id, start, end })
  return {
    id: article.id,
    title: article.title,
    outlet: article.outlet,
    published: published?.day ?? null,
    publishedBasis: published?.basis ?? null,
    publishedRange: published && published.from !== published.to ? [published.from, published.to] : null,
    publishedEvidence: published?.evidence.map(at) ?? [],
    wire: article.wire?.agency ?? null,
    wireEvidence: article.wire?.evidence.map(at) ?? [],
    dateline: article.dateline?.place ?? null,
    boilerplate: article.boilerplate,
  }
}
