import type { Day } from '../../article/article.ts'
import type { StoryLedger, TimelineEntry } from '../../ledger/ledger.ts'

/** What happened longer before the first report is its background. */
const RECENT_DAYS = 90
const DAY_MS = 86_400_000

/** A timeline's entries in their order; what several reports say in the same words is one, with the evidence of all. */
export function momentsOf(timeline: readonly TimelineEntry[]): TimelineEntry[] {
  const same = Map.groupBy(timeline, ({ from, to, basis, text, source }) =>
    JSON.stringify([from, to, basis, text, source]),
  )
  return [...same.values()].map((of) => ({ ...of[0], evidence: of.flatMap(({ evidence }) => evidence) }))
}

/** A timeline in two: the story's own time, and what the reports look back to; all of it is the former where it is all there is. */
export interface Chronology {
  readonly own: readonly TimelineEntry[]
  readonly background: readonly TimelineEntry[]
}

/** The last day that is background, by the day of a story's first report; what is no day comes back as it is. */
export function backgroundUntil(first: Day): Day {
  const at = Date.parse(first) - RECENT_DAYS * DAY_MS
  return Number.isNaN(at) ? first : new Date(at).toISOString().slice(0, 10)
}

/** Sets the story's own days apart from those long before it. */
export function chronologyOf({ timeline, from }: Pick<StoryLedger, 'timeline' | 'from'>): Chronology {
  const moments = momentsOf(timeline)
  const isOwn = ({ from: day, to }: TimelineEntry) => from === null || (to ?? day) > backgroundUntil(from)
  const own = moments.filter(isOwn)
  return own.length ? { own, background: moments.filter((one) => !isOwn(one)) } : { own: moments, background: [] }
}

/** So many entries in their order: those that most reports tell, then those nearest to the first report's day. */
export function mostTold(
  moments: readonly TimelineEntry[],
  from: StoryLedger['from'],
  most: number,
): readonly TimelineEntry[] {
  const reports = ({ evidence }: TimelineEntry) => new Set(evidence.map(({ article }) => article)).size
  const distance = (one: TimelineEntry) => (from === null ? 0 : Math.abs(Date.parse(one.from) - Date.parse(from)))
  const ranked = [...moments].sort((a, b) => reports(b) - reports(a) || distance(a) - distance(b))
  const told = new Set(ranked.slice(0, most))
  return moments.filter((one) => told.has(one))
}
