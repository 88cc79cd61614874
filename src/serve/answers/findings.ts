import type { DismissedFinding, Finding, StoryLedger } from '../../ledger/ledger.ts'
import { findingName } from '../../report/parts/finding-kinds.ts'
import { type ToldFinding, toldFinding } from '../../store/ledger-head.ts'
import type { FindingAnswer } from '../api/findings.ts'
import { firstQuoted, type Quotable } from './evidence.ts'
import type { OpenStory } from './open-story.ts'

/** As many as a person can dismiss at once. */
const MOST_PLACES = 50

/** A finding with the words that it rests on. */
export function findingAnswer(
  story: Quotable,
  { id, kind, evidence, words, reason, line }: ToldFinding,
  dismissed: FindingAnswer['dismissed'],
): FindingAnswer {
  return {
    id,
    kind,
    title: findingName(kind),
    text: words,
    because: reason,
    about: line,
    evidence: firstQuoted(story, evidence, MOST_PLACES),
    evidenceTotal: evidence.length,
    dismissed,
  }
}

/** A finding of a ledger, or one that a person has dismissed. */
export const findingIn = (story: OpenStory, finding: Finding | DismissedFinding): FindingAnswer =>
  findingAnswer(
    story,
    toldFinding(story.ledger, finding),
    'correction' in finding ? dismissalOf(story.ledger, finding.correction) : null,
  )

function dismissalOf({ corrections }: StoryLedger, id: string): FindingAnswer['dismissed'] {
  const kept = corrections.find((one) => one.id === id)
  if (kept?.correction.kind !== 'dismissed') return null
  return { correction: id, by: kept.by, when: kept.when, reason: kept.correction.reason }
}
