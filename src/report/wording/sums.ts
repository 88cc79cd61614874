import type { Check } from '../../ledger/ledger.ts'
import { unitWords } from './words.ts'

/** A sum in a line: what comes out and what the text says; of one report at odds with itself, both its words. */
export function sumWords({ kind, holds, stated, computed, computation }: Check): string {
  if (kind === 'consistency') return unitWords(`${stated} here, but ${computed}`)
  return unitWords(holds === null ? `${stated}: ${computed}` : computation)
}
