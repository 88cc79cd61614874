import type { Story } from '../story/story.ts'
import type { Statement } from './claims/statement.ts'
import type { TimelineEntry } from './ledger.ts'

/** Longer than a month is a period, no entry of a timeline. */
const LONGEST_DAYS = 31
const DAY_MS = 86_400_000

/** What happened or was said when, as far as statements carry a day of their own. */
export function timelineOf(story: Story, statements: readonly Statement[]): readonly TimelineEntry[] {
  const entries = statements.flatMap(({ report, evidence, giver, text }): readonly TimelineEntry[] => {
    const time = report.times.find(
      ({ start, end, type, from }) =>
        type === 'date' && from !== null && evidence.start <= start && end <= evidence.end,
    )
    if (!time?.from || !time.to || (Date.parse(time.to) - Date.parse(time.from)) / DAY_MS > LONGEST_DAYS) return []
    return [{ from: time.from, to: time.to, basis: time.basis, text, source: giver.name, evidence: [evidence] }]
  })
  const inStory = new Set(story.articles.map(({ article }) => article.id))
  return entries
    .filter(({ evidence }) => evidence.every(({ article }) => inStory.has(article)))
    .sort((a, b) =>
      `${a.from} ${a.evidence[0]?.article} ${a.text}` < `${b.from} ${b.evidence[0]?.article} ${b.text}` ? -1 : 1,
    )
}
