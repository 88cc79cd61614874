import type { Finding, StoryLedger } from '../../ledger/ledger.ts'
import { findingWordsOf } from '../finding.ts'
import { lineOf } from '../lines.ts'
import { findingWords, unitWords } from '../words.ts'
import type { Item } from './item.ts'

const tones: Readonly<Record<Finding['kind'], Item['tone']>> = {
  'does-not-add-up': 'bad',
  'altered-quotation': 'bad',
  disputed: 'warn',
  'one-origin': 'plain',
  'unnamed-only': 'plain',
  'not-denied': 'plain',
}

/** What an editor must know first. */
export function findingItem(finding: Finding, story: StoryLedger): Item {
  const { kind, because, evidence } = finding
  return {
    id: lineOf(story, finding),
    tag: findingWords[kind],
    tone: tones[kind],
    text: findingWordsOf(story, finding),
    details: [unitWords(because)],
    evidence,
    quoted: true,
  }
}
