import type { Annotations } from '../annotate/annotations.ts'
import type { Syndication } from '../story/story.ts'
import { datedCopies } from './dated-copies.ts'
import type { ReportEntry } from './ledger.ts'

/** What the ledger says of each report, by id: where it comes from, and how that is known. */
export function reportEntries(
  annotated: readonly Annotations[],
  syndication: readonly Syndication[],
): readonly ReportEntry[] {
  const copies = datedCopies(annotated, syndication)
  return annotated
    .map((one) => reportEntry(one, copies.get(one.article.id) ?? null))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function reportEntry({ article, published }: Annotations, copy: Annotations | null): ReportEntry {
  const at = ({ start, end }: { start: number; end: number }) => ({ article: article.id, start, end })
  return {
    id: article.id,
    title: article.title,
    outlet: article.outlet,
    published: copy?.published?.day ?? published?.day ?? null,
    publishedBasis: copy ? 'inferred' : (published?.basis ?? null),
    publishedRange: published && published.from !== published.to ? [published.from, published.to] : null,
    publishedEvidence: published?.evidence.map(at) ?? [],
    publishedLike: copy?.article.id ?? null,
    wire: article.wire?.agency ?? null,
    wireEvidence: article.wire?.evidence.map(at) ?? [],
    dateline: article.dateline?.place ?? null,
    boilerplate: article.boilerplate,
  }
}
