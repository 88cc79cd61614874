import { overlapInArticle } from '../../article/span.ts'
import type { AppliedCorrection } from '../../story/correction.ts'
import type { DismissedFinding, Finding } from '../ledger.ts'

/**
 * The correction by which a person has dismissed a finding; null where none has. A finding that has come to rest on
 * words that nobody dismissed is another finding.
 */
function dismissalOf(finding: Finding, corrections: readonly AppliedCorrection[]): AppliedCorrection | null {
  return (
    corrections.findLast(
      ({ correction, applied, evidence }) =>
        applied &&
        correction.kind === 'dismissed' &&
        correction.finding === finding.kind &&
        finding.evidence.every((one) => evidence.some((other) => overlapInArticle(one, other))),
    ) ?? null
  )
}

/** Findings apart from those that persons have dismissed; ids stay as they were found. */
export function sorted(
  found: readonly Finding[],
  corrections: readonly AppliedCorrection[],
): { readonly findings: readonly Finding[]; readonly dismissed: readonly DismissedFinding[] } {
  const judged = found.map((finding) => ({ finding, by: dismissalOf(finding, corrections) }))
  return {
    findings: judged.flatMap(({ finding, by }) => (by === null ? [finding] : [])),
    dismissed: judged.flatMap(({ finding, by }) => (by === null ? [] : [{ ...finding, correction: by.id }])),
  }
}
