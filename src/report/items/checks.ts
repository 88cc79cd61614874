import type { Check } from '../../ledger/ledger.ts'
import { verdictOf } from '../parts/checks.ts'
import { sumWords } from '../wording/sums.ts'
import { checkWords, unitWords } from '../wording/words.ts'
import type { Item } from './item.ts'

/** A sum with its verdict and rule; with its tolerance where it fails. */
export function checkItem(check: Check): Item {
  const { id, kind, holds, tolerance, evidence } = check
  const { name, tone } = verdictOf(check)
  return {
    id,
    evidence,
    tag: name,
    tone,
    text: sumWords(check),
    details: [`${checkWords[kind]}${holds === false ? `; tolerance: ${unitWords(tolerance)}` : ''}`],
    quoted: !holds,
  }
}
