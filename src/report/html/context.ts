import type { Evidence } from '../../article/article.ts'
import type { Giver, Ledger, StoryLedger } from '../../ledger/ledger.ts'
import { colours } from '../ledger-style.ts'
import type { Reports } from '../parts/reports.ts'
import { originWords } from '../wording/words.ts'

/** What every section of the page needs to know of the whole. */
export interface Context {
  readonly reports: Reports
  readonly story: StoryLedger
  /** Set before the ids of the story's lines, so that two stories of one page can both have an m1. */
  readonly prefix: string
  /** Colour numbers, 1 to `colours`, of the origins that the story hears most of. */
  readonly colourOf: ReadonlyMap<string, number>
}

/** The contexts of a ledger's stories, over one index of its reports. */
export function contextsOf(ledger: Ledger, reports: Reports): Context[] {
  return ledger.stories.map((story, i) => ({
    reports,
    story,
    prefix: ledger.stories.length > 1 ? `s${i + 1}-` : '',
    colourOf: coloursOf(story),
  }))
}

/** Colours go to the origins with the most figures, then the most claims, so that a chart's parties are told apart first. */
function coloursOf(story: StoryLedger): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  const add = (giver: Giver, weight: number) => {
    if (giver.standing === 'own-voice') return
    const origin = originWords(giver)
    weights.set(origin, (weights.get(origin) ?? 0) + weight)
  }
  for (const measure of story.measures)
    for (const point of measure.points) add(point.giver, measure.points.length > 1 ? 100 : 1)
  for (const claim of story.claims) for (const appearance of claim.appearances) add(appearance.giver, 1)
  const ranked = [...weights].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  return new Map(ranked.slice(0, colours).map(([origin], i) => [origin, i + 1]))
}

/** The class that colours what an origin says; that of ink for those without a colour of their own. */
export function colourClass(context: Context, origin: string | null): string {
  const colour = origin === null ? undefined : context.colourOf.get(origin)
  return colour ? `who${colour}` : 'who0'
}

/** The anchor of a line of the ledger: "m1". */
export function lineAnchor(context: Context, id: string): string {
  return context.prefix + id.replace(/[^\w-]/g, '_')
}

/** The anchor of the words that a line rests on: the report's place in the ledger and the offsets, "r3-120-140". */
export function wordsAnchor(reports: Reports, { article, start, end }: Evidence): string {
  return `${reportAnchor(reports, article)}-${start}-${end}`
}

/** The anchor of a report. */
export function reportAnchor(reports: Reports, article: string): string {
  return `r${(reports.get(article)?.index ?? -1) + 1}`
}
