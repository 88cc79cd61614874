import type { StoryLedger } from '../../ledger/ledger.ts'
import type { AppliedCorrection } from '../../story/correction.ts'
import { correctedBy, correctionWords } from '../parts/corrected.ts'
import { dayWords } from '../wording/words.ts'
import { type Item, plain } from './item.ts'

/** What a person has set right; a finding that it dismisses stands below it. */
export function correctionItem(correction: AppliedCorrection, { dismissed }: StoryLedger): Item {
  const findings = dismissed.filter((one) => one.correction === correction.id).map(({ text }) => `was found: ${text}`)
  return {
    ...plain,
    tag: 'by a person',
    text: correctionWords(correction),
    details: [correctedBy(correction, dayWords), ...findings],
    evidence: correction.evidence.slice(0, 1),
  }
}
