import type { Check, StoryLedger } from '../ledger/ledger.ts'
import { isFollowed, isRepeated } from './figures.ts'
import {
  checkItem,
  claimItem,
  copyItem,
  coverageItems,
  disagreementItem,
  figureItem,
  findingItem,
  type Item,
  measureItem,
  originItem,
  quotationItem,
  reportItem,
  timelineItem,
} from './items.ts'
import type { Reports } from './reports.ts'

/** A section of a story's ledger. */
export interface Section {
  readonly title: string
  readonly items: readonly Item[]
}

/** A story's ledger as sections of lines, most telling first; empty sections are left out. */
export function outlineOf(story: StoryLedger, reports: Reports): Section[] {
  const ranked = [...story.checks].sort((a, b) => rankOf(a) - rankOf(b))
  const followed = story.measures.filter(isFollowed)
  const repeated = story.measures.filter(isRepeated)
  const single = story.measures.filter(({ points }) => points.length === 1)
  const sections: Section[] = [
    { title: 'What to look at first', items: story.findings.map((finding) => findingItem(finding, story)) },
    { title: 'How many, by whom, as of when', items: followed.map((measure) => measureItem(measure, reports)) },
    { title: 'One figure, repeated', items: repeated.map((measure) => figureItem(measure, reports)) },
    { title: 'Where they disagree', items: story.disagreements.map((one) => disagreementItem(one, story)) },
    { title: 'Does it add up?', items: ranked.map(checkItem) },
    {
      title: 'The same quotation in several reports',
      items: story.quotations.map((one, i) => quotationItem(one, i, reports)),
    },
    { title: 'Who said what', items: story.claims.map((claim) => claimItem(claim, reports)) },
    { title: 'Where it comes from', items: story.origins.map((origin) => originItem(origin, reports)) },
    { title: 'Which reports are one report', items: story.syndication.map((group) => copyItem(group, reports)) },
    { title: 'Who carries what', items: coverageItems(story, reports) },
    { title: 'Figures given once', items: single.map((measure) => figureItem(measure, reports)) },
    { title: 'When', items: story.timeline.map(timelineItem) },
    { title: 'The reports', items: story.articles.map((id) => reportItem(id, reports)) },
  ]
  return sections.filter(({ items }) => items.length > 0)
}

/** What fails first, then what is open. */
function rankOf({ holds }: Check): number {
  return holds === false ? 0 : holds === null ? 1 : 2
}
