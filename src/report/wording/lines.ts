import { overlapInArticle } from '../../article/span.ts'
import type { Finding, StoryLedger } from '../../ledger/ledger.ts'
import type { SharedQuotation } from '../../story/story.ts'

/** What a quotation is called, which has no id of its own: q and its place in the story's list, from 1. */
export function quotationLine(index: number): string {
  return `q${index + 1}`
}

/** The line that a finding is about; a quotation is found by the words that both rest on. */
export function lineOf({ quotations }: StoryLedger, { kind, about, evidence }: Finding): string {
  if (kind !== 'altered-quotation') return about
  const shares = ({ versions }: SharedQuotation) =>
    versions.some((version) => evidence.some((place) => overlapInArticle(place, version.evidence)))
  return quotationLine(quotations.findIndex(shares))
}
