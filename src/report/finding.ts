import type { Disagreement, Finding, StoryLedger } from '../ledger/ledger.ts'
import { sidesByFigure } from './figures.ts'
import { checkWords, countWords, listWords, unitWords, valueWords } from './words.ts'

/** Figures that a sentence can hold. */
const most = 5

/** A finding in a sentence: sums with their rule, disputes with each figure once, whatever else in the ledger's own words. */
export function findingWordsOf(
  { checks, disagreements, measures }: StoryLedger,
  { kind, about, text }: Finding,
): string {
  const check = checks.find(({ id }) => id === about)
  if (kind === 'does-not-add-up' && check) return `${checkWords[check.kind]}: ${unitWords(text)}`
  const dispute = disagreements.find(({ id }) => id === about)
  if (kind !== 'disputed' || dispute?.kind !== 'figure') return text
  return disputeWords(dispute, measures.find(({ id }) => id === dispute.measure)?.unit ?? null)
}

function disputeWords({ about, sides }: Disagreement, unit: string | null): string {
  const figures = sidesByFigure(sides).map((same) => {
    const names = [...new Set(same.map(({ source }) => source ?? 'no source named'))]
    const [{ value, words }] = same
    return `${value === null ? words : valueWords(value, unit)} (${listWords(names)})`
  })
  const rest = figures.length - most
  const shown = figures.slice(0, most).join(' against ')
  return `${about}: ${shown}${rest > 0 ? ` and ${countWords(rest, 'other figure')}` : ''}`
}
