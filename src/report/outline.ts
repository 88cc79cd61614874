import type { Check, StoryLedger } from '../ledger/ledger.ts'
import { isFollowed, isRepeated } from './figures.ts'
import {
  checkItem,
  claimItem,
  copyItem,
  correctionItem,
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
import { momentsOf } from './moments.ts'
import type { Reports } from './reports.ts'

/** A section of a story's ledger. */
export interface Section {
  readonly title: string
  readonly items: readonly Item[]
  /** How many of its lines a short view shows. */
  readonly shown: number
  /** Whether a short view quotes the words that a line rests on; else the line itself is those words, and their place will do. */
  readonly quoted: boolean
}

/** A story's ledger as sections of lines, most telling first; empty sections are left out. */
export function outlineOf(story: StoryLedger, reports: Reports): Section[] {
  const checks = [...story.checks].sort((a, b) => rankOf(a) - rankOf(b))
  const followed = story.measures.filter(isFollowed)
  const repeated = story.measures.filter(isRepeated)
  const single = story.measures.filter(({ points }) => points.length === 1)
  const quotations = story.quotations.filter(({ altered }) => altered)
  const quoted = true
  const sections: Section[] = [
    section(
      'What to look at first',
      16,
      story.findings.map((finding) => findingItem(finding, story)),
      quoted,
    ),
    section(
      'How many, by whom, as of when',
      6,
      followed.map((measure) => measureItem(measure, story, reports)),
      quoted,
    ),
    section(
      'Where they disagree',
      6,
      story.disagreements.map((one) => disagreementItem(one, story)),
      quoted,
    ),
    section('Does it add up?', 10, checks.map(checkItem), quoted),
    section(
      'Quotations whose words differ',
      6,
      quotations.map((one) => quotationItem(one, story, reports)),
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
      'Which reports are one report',
      6,
      story.syndication.map((group) => copyItem(group, reports)),
    ),
    section('Who carries what', 4, coverageItems(story, reports)),
    section(
      'Figures given once',
      6,
      single.map((measure) => figureItem(measure, reports)),
    ),
    section('When', 8, momentsOf(story.timeline).map(timelineItem)),
    section(
      'What persons have set right',
      12,
      story.corrections.map((one) => correctionItem(one, story)),
    ),
    section(
      'The reports',
      30,
      story.articles.map((id) => reportItem(id, story, reports)),
    ),
  ]
  return sections.filter(({ items }) => items.length > 0)
}

function section(title: string, shown: number, items: readonly Item[], quoted = false): Section {
  return { title, shown, items, quoted }
}

/** What fails first, then what is open. */
function rankOf({ holds }: Check): number {
  return holds === false ? 0 : holds === null ? 1 : 2
}
