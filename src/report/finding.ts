import type { Disagreement, Finding, StoryLedger } from '../ledger/ledger.ts'
import { opponentsOf } from './opponents.ts'
import { sumWords } from './sums.ts'
import { checkWords, countWords, listWords, unitWords } from './words.ts'

/** Figures that a sentence can hold. */
const most = 5

/** A finding in a sentence: sums with their rule, disputes with each figure once, whatever else in the ledger's own words. */
export function findingWordsOf(story: StoryLedger, { kind, about, text }: Finding): string {
  const check = story.checks.find(({ id }) => id === about)
  if (kind === 'does-not-add-up' && check)
    return `${checkWords[check.kind]}: ${check.kind === 'consistency' ? sumWords(check) : unitWords(text)}`
  const dispute = story.disagreements.find(({ id }) => id === about)
  return kind === 'disputed' && dispute?.kind === 'figure' ? disputeWords(dispute, story) : text
}

/** "people killed: 31 (the service) against 44 (the governor)"; one name for all figures is told once. */
function disputeWords(dispute: Disagreement, story: StoryLedger): string {
  const parties = opponentsOf(dispute, story).map(({ figure, names, sides }) => ({
    figure: figure ?? sides[0].words,
    names: listWords(names),
  }))
  const one = new Set(parties.map(({ names }) => names)).size === 1
  const figures = parties.slice(0, most).map(({ figure, names }) => (one ? figure : `${figure} (${names})`))
  const rest = parties.length - most
  const shown = `${figures.join(' against ')}${rest > 0 ? ` and ${countWords(rest, 'other figure')}` : ''}`
  return `${dispute.about}: ${shown}${one ? ` (${parties[0].names}, for each)` : ''}`
}
