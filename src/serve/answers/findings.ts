import type { DismissedFinding, Finding, StoryLedger } from '../../ledger/ledger.ts'
import { findingWordsOf } from '../../report/finding.ts'
import { lineOf } from '../../report/lines.ts'
import { findingWords, unitWords } from '../../report/words.ts'
import type { FindingAnswer } from '../api/findings.ts'
import { firstQuoted } from './evidence.ts'
import type { OpenStory } from './open-story.ts'

/** As many as a person can dismiss at once. */
const MOST_PLACES = 50

/** A finding with the words that it rests on. */
export function findingAnswer(story: OpenStory, finding: Finding | DismissedFinding): FindingAnswer {
  const { id, kind, because, evidence } = finding
  return {
    id,
    kind,
    title: findingWords[kind],
    text: findingWordsOf(story.ledger, finding),
    because: unitWords(because),
    about: lineOf(story.ledger, finding),
    evidence: firstQuoted(story, evidence, MOST_PLACES),
    evidenceTotal: evidence.length,
    dismissed: 'correction' in finding ? dismissalOf(story.ledger, finding.correction) : null,
  }
}

function dismissalOf({ corrections }: StoryLedger, id: string): FindingAnswer['dismissed'] {
  const kept = corrections.find((one) => one.id === id)
  if (kept?.correction.kind !== 'dismissed') return null
  return { correction: id, by: kept.by, when: kept.when, reason: kept.correction.reason }
}
