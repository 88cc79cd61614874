import type { Evidence } from '../../article/article.ts'
import type { StoryLedger } from '../../ledger/ledger.ts'
import { quotationLine } from '../../report/wording/lines.ts'
import type { ArticleAnswer } from '../api/articles.ts'

/** The lines of a ledger that rest on words of one article, in text order. */
export function linesIn(ledger: StoryLedger, article: string): ArticleAnswer['lines'] {
  const found: { line: string; story: string; start: number; end: number }[] = []
  const add = (line: string, evidence: readonly Evidence[]): void => {
    for (const one of evidence) {
      if (one.article === article) found.push({ line, story: ledger.id, start: one.start, end: one.end })
    }
  }
  for (const { id, points } of ledger.measures) for (const { evidence } of points) add(id, [evidence])
  for (const { id, appearances } of ledger.claims) for (const { evidence } of appearances) add(id, [evidence])
  for (const { id, sides } of ledger.disagreements) for (const { evidence } of sides) add(id, evidence)
  for (const { id, evidence } of ledger.checks) add(id, evidence)
  for (const [i, { versions }] of ledger.quotations.entries()) {
    for (const { evidence } of versions) add(quotationLine(i), [evidence])
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end)
}
