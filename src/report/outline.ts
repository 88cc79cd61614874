import type { Check, StoryLedger } from '../ledger/ledger.ts'
import { checkItem } from './items/checks.ts'
import { claimItem } from './items/claims.ts'
import { copyItem } from './items/copies.ts'
import { correctionItem } from './items/corrections.ts'
import { coverageItems } from './items/coverage.ts'
import { disagreementItem } from './items/disagreements.ts'
import { findingItem } from './items/findings.ts'
import { type Item, plain } from './items/item.ts'
import { figureItem, measureItem } from './items/measures.ts'
import { originItem } from './items/origins.ts'
import { quotationItem } from './items/quotations.ts'
import { reportItem } from './items/reports.ts'
import { timelineItem } from './items/timeline.ts'
import { checksByTelling, eachSumOnce } from './parts/checks.ts'
import { copiesByKind } from './parts/copies.ts'
import { furtherDisputes, furtherWords } from './parts/further-disputes.ts'
import { chronologyOf, mostTold } from './parts/moments.ts'
import type { Reports } from './parts/reports.ts'
import { figuresByTelling } from './parts/telling.ts'

/** A section of a story's ledger. */
export interface Section {
  readonly title: string
  readonly items: readonly Item[]
  /** The lines that a short view shows, in their order. */
  readonly brief: readonly Item[]
}

const DISAGREEMENTS = 'Where they disagree'

/** A story's ledger as sections of lines, most telling first; empty sections are left out. */
export function outlineOf(story: StoryLedger, reports: Reports): Section[] {
  const { followed, details, repeated, single } = figuresByTelling(story)
  const checks = checksByTelling(story.checks)
  const altered = story.quotations.filter((one) => one.altered)
  const sections: Section[] = [
    section('What to look at first', 16, [
      ...story.findings.map((finding) => findingItem(finding, story)),
      ...furtherItems(story),
    ]),
    section(
      'How many, by whom, as of when',
      6,
      followed.map((measure) => measureItem(measure, story, reports)),
    ),
    section(
      DISAGREEMENTS,
      6,
      story.disagreements.map((one) => disagreementItem(one, story)),
    ),
    { title: 'Does it add up?', items: checks.map(checkItem), brief: briefly(checks).map(checkItem) },
    section(
      'Quotations whose words differ',
      6,
      altered.map((one) => quotationItem(one, story, reports)),
    ),
    section(
      'One figure, repeated',
      8,
      repeated.map((measure) => figureItem(measure, reports)),
    ),
    section(
      'Who said what',
      16,
      story.claims.map((claim) => claimItem(claim, reports)),
    ),
    section(
      'Where it comes from',
      8,
      story.origins.map((origin) => originItem(origin, reports)),
    ),
    section(
      'Which reports share their text',
      6,
      copiesByKind(story.syndication).map((group) => copyItem(group, reports)),
    ),
    section('Who carries what', 6, coverageItems(story, reports)),
    section(
      'Figures given once',
      6,
      single.map((measure) => figureItem(measure, reports)),
    ),
    section(
      'Small counts that differ',
      2,
      details.map((measure) => measureItem(measure, story, reports)),
    ),
    ...timelineSections(story),
    section(
      'What persons have set right',
      12,
      story.corrections.map((one) => correctionItem(one, story)),
    ),
    section(
      'The reports',
      30,
      story.coverage.outlets.map((one) => reportItem(one, reports)),
    ),
  ]
  return sections.filter(({ items }) => items.length > 0)
}

/** That there are more disagreements than those among the findings. */
function furtherItems(story: StoryLedger): Item[] {
  const count = furtherDisputes(story)
  return count > 0 ? [{ ...plain, text: furtherWords(count), details: [`below: ${DISAGREEMENTS}`] }] : []
}

function section(title: string, shown: number, items: readonly Item[]): Section {
  return { title, items, brief: items.slice(0, shown) }
}

/** The story's own days, the most told of them in a short view; what it looks back to stands apart. */
function timelineSections(story: StoryLedger): Section[] {
  const { own, background } = chronologyOf(story)
  const told = new Set(mostTold(own, story.from, 10))
  const items = own.map((entry) => ({ entry, item: timelineItem(entry) }))
  return [
    {
      title: 'When',
      items: items.map(({ item }) => item),
      brief: items.filter(({ entry }) => told.has(entry)).map(({ item }) => item),
    },
    section('Long before', 3, background.map(timelineItem)),
  ]
}

/** What doesn't hold, and a few sums that do. */
function briefly(checks: readonly Check[]): readonly Check[] {
  const sums = eachSumOnce(checks)
  const unsettled = sums.filter(({ holds }) => !holds).length
  return sums.slice(0, Math.min(10, unsettled + 3))
}
