import { annotate } from '../../src/annotate/annotate.ts'
import type { Article } from '../../src/article/article.ts'
import { isProblem } from '../../src/article/problem.ts'
import { read } from '../../src/article/read.ts'
import type { StoryLedger } from '../../src/ledger/ledger.ts'
import { reconcile } from '../../src/ledger/reconcile.ts'
import { reportEntries } from '../../src/ledger/report-entry.ts'
import type { KeptLedger } from '../../src/store/kept-ledger.ts'
import { group } from '../../src/story/group.ts'

/** Copies of the example whose claims are taken for one: so many more reports carry each. */
const TOGETHER = 10
const OUTLETS = 120

/** A story of many reports, as heavy in every part as the example is for its nine. */
export interface LargeStory {
  readonly articles: readonly Article[]
  readonly ledger: KeptLedger
}

/** The example's story, so many times over: figures of a thing stay one measure, a claim is carried by some thirty reports. */
export async function largeStory(reports: number): Promise<LargeStory> {
  const originals: Article[] = []
  for await (const item of read(['examples'])) if (!isProblem(item)) originals.push(item)
  const [story] = group(originals.map(annotate))
  if (!story) throw new Error('the example makes no story')
  const one = reconcile(story)
  const entries = reportEntries(story.articles, story.syndication)
  const times = Math.ceil(reports / originals.length)
  const copies = Array.from({ length: times }, (_, time) => copyOf(one, originals, time))
  const own = (id: string, time: number): string => `${id}-${time}`
  const outlet = (at: number): string => `Outlet ${at % OUTLETS}`
  return {
    articles: Array.from({ length: times }, (_, time) =>
      originals.map((article, i) => ({
        ...article,
        id: own(article.id, time),
        outlet: outlet(time * 9 + i),
        url: `https://o.example/${time}/${i}`,
      })),
    ).flat(),
    ledger: {
      story: joined(copies),
      reports: Array.from({ length: times }, (_, time) =>
        entries.map((entry, i) => ({ ...entry, id: own(entry.id, time), outlet: outlet(time * 9 + i) })),
      ).flat(),
    },
  }
}

/** The ledger with every report, and every point, under a name of its own. */
function copyOf(ledger: StoryLedger, originals: readonly Article[], time: number): StoryLedger {
  const ids = new Set(originals.map(({ id }) => id))
  const points = new Set(ledger.measures.flatMap((measure) => measure.points.map(({ id }) => id)))
  const renamed = (value: unknown): unknown => {
    if (typeof value === 'string') return ids.has(value) || points.has(value) ? `${value}-${time}` : value
    if (Array.isArray(value)) return value.map(renamed)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, of]) => [name, renamed(of)]))
  }
  return renamed(ledger) as StoryLedger
}

function joined(copies: readonly StoryLedger[]): StoryLedger {
  const [first] = copies as [StoryLedger, ...StoryLedger[]]
  const all = <Part>(part: (ledger: StoryLedger) => readonly Part[]): readonly Part[] => copies.flatMap(part)
  const numbered = <Line extends { readonly id: string }>(lines: readonly Line[]): readonly Line[] =>
    lines.map((line, i) => ({ ...line, id: `${line.id.slice(0, 1)}${i + 1}` }))
  const measures = first.measures.map((measure, at) => {
    const same = copies.map((copy) => copy.measures[at] ?? measure)
    return {
      ...measure,
      points: same.flatMap(({ points }) => points),
      differences: same.flatMap(({ differences }) => differences),
      retellings: same.flatMap(({ retellings }) => retellings),
    }
  })
  const claims = numbered(
    first.claims.flatMap((claim, at) =>
      Array.from({ length: Math.ceil(copies.length / TOGETHER) }, (_, part) => {
        const same = copies.slice(part * TOGETHER, (part + 1) * TOGETHER).map((copy) => copy.claims[at] ?? claim)
        return {
          ...claim,
          appearances: same.flatMap(({ appearances }) => appearances),
          evidence: same.flatMap(({ evidence }) => evidence),
        }
      }),
    ),
  )
  return {
    ...first,
    title: `${first.title}, many times over`,
    articles: all(({ articles }) => articles),
    parts: all(({ parts }) => parts),
    findings: numbered(all(({ findings }) => findings)),
    measures,
    claims,
    origins: first.origins.map((origin, at) => ({
      ...origin,
      claims: claims.filter(({ origins }) => origins.includes(origin.name)).map(({ id }) => id),
      points: all((copy) => copy.origins[at]?.points ?? []),
      articles: all((copy) => copy.origins[at]?.articles ?? []),
    })),
    disagreements: numbered(all(({ disagreements }) => disagreements)),
    checks: numbered(all(({ checks }) => checks)),
    syndication: all(({ syndication }) => syndication),
    quotations: all(({ quotations }) => quotations),
    entities: first.entities.map((entity, at) => ({
      ...entity,
      evidence: all((copy) => copy.entities[at]?.evidence ?? []),
    })),
    coverage: {
      outlets: all(({ coverage }) => coverage.outlets),
      rows: first.coverage.rows.map((row, at) => ({
        ...row,
        cells: all((copy) => copy.coverage.rows[at]?.cells ?? []),
      })),
    },
    timeline: all(({ timeline }) => timeline),
  }
}
