import type { StoryLedger } from '../../ledger/ledger.ts'
import { countWords } from '../wording/words.ts'

/** How many disagreements stand in the ledger and not among what to look at first, nor among what a person has dismissed. */
export function furtherDisputes({ disagreements, findings, dismissed }: StoryLedger): number {
  const told = new Set([...findings, ...dismissed].map(({ about }) => about))
  return disagreements.filter(({ id }) => !told.has(id)).length
}

/** "3 further disagreements", which leads to all of them. */
export const furtherWords = (count: number): string => countWords(count, 'further disagreement')
