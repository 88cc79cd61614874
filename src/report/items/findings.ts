import type { Finding, StoryLedger } from '../../ledger/ledger.ts'
import { findingReasonOf, findingWordsOf } from '../parts/finding.ts'
import { findingName, findingTone } from '../parts/finding-kinds.ts'
import { lineOf } from '../wording/lines.ts'
import type { Item } from './item.ts'

/** What an editor must know first. */
export function findingItem(finding: Finding, story: StoryLedger): Item {
  const { kind, evidence } = finding
  return {
    id: lineOf(story, finding),
    tag: findingName(kind),
    tone: findingTone(kind),
    text: findingWordsOf(story, finding),
    details: [findingReasonOf(story, finding)],
    evidence,
    quoted: true,
  }
}
