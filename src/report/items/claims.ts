import { isUnsourced } from '../../ledger/claims/unsourced.ts'
import type { Appearance, Claim } from '../../ledger/ledger.ts'
import { labelOf, type Reports } from '../parts/reports.ts'
import { reportingWords } from '../wording/reporting-words.ts'
import { someOf } from '../wording/some-of.ts'
import { stanceWords } from '../wording/stances.ts'
import { giverWords, listWords, quotedWords, unsourcedWords } from '../wording/words.ts'
import { type Item, plain } from './item.ts'

/** A claim, by whom, and the reports that carry it. */
export function claimItem(claim: Claim, reports: Reports): Item {
  const { id, text, speaker, stance, origins, appearances, evidence } = claim
  const giver = appearances[0]?.giver
  const who = speaker ?? (giver && giver.standing !== 'own-voice' ? giverWords(giver) : null) ?? listWords(origins)
  const places = [...Map.groupBy(appearances, ({ article }) => article)].map(
    ([article, inOne]) => `${labelOf(reports, article)}${carriedWith(inOne)}`,
  )
  return {
    ...plain,
    id,
    evidence: evidence.slice(0, 1),
    text: `${who || 'In the outlet’s own voice'}${stanceWords(stance)}: ${quotedWords(text)}`,
    details: [`in ${someOf(places)}${isUnsourced(claim) ? `: ${unsourcedWords}` : ''}`],
  }
}

/** How one report carries a claim, in brackets. */
function carriedWith(appearances: readonly Appearance[]): string {
  const words = reportingWords(appearances)
  return words.length ? ` (${words.join(', ')})` : ''
}
