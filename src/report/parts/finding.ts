import type { Disagreement, Finding, StoryLedger } from '../../ledger/ledger.ts'
import { stanceWords } from '../wording/stances.ts'
import { sumWords } from '../wording/sums.ts'
import { checkWords, countWords, listWords, quotedWords, unitWords } from '../wording/words.ts'
import { opponentsOf } from './opponents.ts'

/** Figures that a sentence can hold. */
const most = 5
/** Parties whose answers stand below a sentence. */
const mostAnswers = 3

/** A finding in a sentence: sums with their rule, disputes with each figure once, whatever else in the ledger's own words. */
export function findingWordsOf(story: StoryLedger, { kind, about, text }: Finding): string {
  const check = story.checks.find(({ id }) => id === about)
  if (kind === 'does-not-add-up' && check)
    return `${checkWords[check.kind]}: ${check.kind === 'consistency' ? sumWords(check) : unitWords(text)}`
  const dispute = story.disagreements.find(({ id }) => id === about)
  return kind === 'disputed' && dispute?.kind === 'figure' ? disputeWords(dispute, story) : text
}

/**
 * Why it is a finding; of what somebody denies or won't confirm their own words, since the sentence says already that they
 * do.
 */
export function findingReasonOf(story: StoryLedger, { about, because }: Finding): string {
  const dispute = story.disagreements.find(({ id }) => id === about)
  const answers = dispute?.kind === 'stance' ? answersIn(dispute) : []
  const rest = answers.length - mostAnswers
  const told = answers.slice(0, mostAnswers).join('; ')
  return told ? `${told}${rest > 0 ? `; and ${countWords(rest, 'other')}` : ''}` : unitWords(because)
}

/** "David Pell (denial): “the company received the report”", once for each that denies or won't confirm. */
function answersIn({ about, sides }: Disagreement): readonly string[] {
  const answers = sides.filter(({ stance, words }) => (stance === 'deny' || stance === 'decline') && words !== about)
  return [
    ...new Set(
      answers.map(
        ({ source, stance, words }) => `${source ?? 'no source named'}${stanceWords(stance)}: ${quotedWords(words)}`,
      ),
    ),
  ]
}

/** "people killed: 31 and 38 (the service) against 44 (the governor)": each party once, with all that it says; who isn't named is no one party. */
function disputeWords(dispute: Disagreement, story: StoryLedger): string {
  const figures = opponentsOf(dispute, story).map(({ figure, names, sides }) => ({
    figure: figure ?? sides[0].words,
    names: listWords(names),
    party: sides.some(({ source }) => source !== null) ? listWords(names) : figure,
  }))
  const told = figures.slice(0, most)
  const parties = [...Map.groupBy(told, ({ party }) => party).values()]
  const rest = figures.length - told.length
  const others = rest > 0 ? ` and ${countWords(rest, 'other figure')}` : ''
  if (new Set(told.map(({ names }) => names)).size === 1)
    return `${dispute.about}: ${told.map(({ figure }) => figure).join(' against ')}${others} (${told[0].names}, for each)`
  const sides = parties.map((own) => `${listWords(own.map(({ figure }) => figure))} (${own[0].names})`)
  return `${dispute.about}: ${sides.join(' against ')}${others}`
}
