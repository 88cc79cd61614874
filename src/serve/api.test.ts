import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Article } from '../article/article.ts'
import type { ArticleAnswer, ComparisonAnswer } from './api/articles.ts'
import type { CheckAnswer } from './api/checks.ts'
import type { ClaimAnswer } from './api/claims.ts'
import type { CoverageAnswer } from './api/coverage.ts'
import { endpoints } from './api/endpoints.ts'
import type { FindingAnswer } from './api/findings.ts'
import type { LineAnswer } from './api/ledger.ts'
import type { MeasureAnswer } from './api/measures.ts'
import type { OriginAnswer } from './api/origins.ts'
import type { Page } from './api/paging.ts'
import type { StatementHit } from './api/search.ts'
import type { StoryCard, StoryOverview } from './api/stories.ts'
import { evidenceIn } from './testing/evidence.ts'
import { exampleArticles, type Served, serveArticles } from './testing/served.ts'

let served: Served
let articles: readonly Article[]
let story: string

beforeAll(async () => {
  articles = await exampleArticles()
  served = await serveArticles(articles)
  story = (await served.json<Page<StoryCard>>('/api/stories')).items[0]?.id ?? ''
}, 60_000)
afterAll(() => served.close(), 60_000)

/** What the examples have of each parameter. */
const known = (): Record<string, string> => ({
  story,
  measure: 'm1',
  claim: 'c1',
  line: 'c1',
  article: 'meridian-1',
  format: 'json',
})
const queries: Readonly<Record<string, string>> = {
  compare: '?left=meridian-1&right=post-1',
  suggest: '?what=speaker&letters=ma',
  searchArticles: '?q=dam',
  searchFigures: '?measure=people',
}
/** What needs a write first has tests of its own. */
const apart = ['import', 'articleChanges', 'events']

const readable = endpoints.filter(({ method, name }) => method === 'get' && !apart.includes(name))
const pathOf = (path: string, name: string): string =>
  path.replace(/\{(\w+)\}/gu, (_, param: string) => encodeURIComponent(known()[param] ?? '')) + (queries[name] ?? '')

test('the list of stories tells a story’s first finding in the words of its own page', async () => {
  const { items } = await served.json<Page<StoryCard>>('/api/stories')
  const { topFindings } = await served.json<StoryOverview>(`/api/stories/${story}`)
  expect(items[0]?.first?.text).toBe(topFindings[0]?.text)
})

describe('every answer', () => {
  test.each(readable.map((endpoint) => [endpoint.name, endpoint] as const))(
    '%s is what its definition says, and quotes its articles',
    async (name, { path, answer, produces }) => {
      const response = await served.fetch(pathOf(path, name))
      expect(response.status).toBe(200)
      const content = await response.json()
      if (!produces) expect(answer.parse(content)).toEqual(content)
      const texts = new Map(articles.map(({ id, text }) => [id, text]))
      for (const { article, start, end, words, title } of evidenceIn(content)) {
        expect(words).toBe(texts.get(article)?.slice(start, end))
        expect(words).not.toBe('')
        expect(title).not.toBeNull()
      }
    },
  )

  test('has a tag, and no content for who has it already', async () => {
    const first = await served.fetch(`/api/stories/${story}`)
    const etag = first.headers.get('ETag') ?? ''
    expect(etag).toMatch(/^W\/"[\w-]+"$/u)
    const again = await served.fetch(`/api/stories/${story}`, { headers: { 'If-None-Match': `"other", ${etag}` } })
    expect([again.status, await again.text()]).toEqual([304, ''])
    const other = await served.fetch(`/api/stories/${story}/claims`, { headers: { 'If-None-Match': etag } })
    expect(other.status).toBe(200)
  })
})

const lists = readable.filter(({ query, path }) => 'cursor' in query.shape && !path.includes('/search/'))

describe('lists', () => {
  test.each(lists.map(({ name, path }) => [name, path] as const))(
    '%s: the pages together are the list, in order',
    async (name, path) => {
      const whole = await served.json<Page<unknown>>(`${pathOf(path, name)}?limit=200`)
      const gathered: unknown[] = []
      let cursor = ''
      do {
        const page: Page<unknown> = await served.json(`${pathOf(path, name)}?limit=7${cursor}`)
        expect(page.items.length).toBeLessThanOrEqual(7)
        gathered.push(...page.items)
        cursor = page.next === null ? '' : `&cursor=${encodeURIComponent(page.next)}`
      } while (cursor !== '')
      expect(gathered).toEqual(whole.items)
      expect(whole.total ?? whole.items.length).toBe(whole.items.length)
    },
  )

  test.each([
    [
      'claims?speaker=Okell&limit=100',
      ({ appearances }: ClaimAnswer) => appearances.some((a) => a.giver.name === 'Mara Okell'),
    ],
    ['claims?stance=pledge', ({ appearances }: ClaimAnswer) => appearances.some((a) => a.stance === 'pledge')],
    ['claims?reports=3', ({ appearancesTotal }: ClaimAnswer) => appearancesTotal >= 3],
    ['claims?q=gates+working', ({ text }: ClaimAnswer) => /gates/u.test(text) && /working/u.test(text)],
    ['measures?moving=true', ({ moving }: MeasureAnswer) => moving],
    ['measures?disputed=true', ({ disputes }: MeasureAnswer) => disputes.length > 0],
    ['checks?holds=false', ({ holds }: CheckAnswer) => holds === false],
    ['findings?kind=disputed', ({ kind }: FindingAnswer) => kind === 'disputed'],
  ])('%s leaves what it says', async (path, holds) => {
    const { items } = await served.json<Page<never>>(`/api/stories/${story}/${path}`)
    expect(items.length).toBeGreaterThan(0)
    for (const item of items) expect(holds(item), JSON.stringify(item)).toBe(true)
    const { total } = await served.json<Page<never>>(`/api/stories/${story}/${path.split('?')[0]}`)
    expect(items.length).toBeLessThan(total ?? 0)
  })

  test('of stories are narrowed by title, day and what is the matter', async () => {
    const count = async (query: string) => (await served.json<Page<StoryCard>>(`/api/stories?${query}`)).total
    expect(await count('q=dam+tolma')).toBe(1)
    expect(await count('q=elephant')).toBe(0)
    expect(await count('from=2026-03-05&with=failing&reports=9')).toBe(1)
    expect(await count('to=2026-03-02')).toBe(0)
    expect(await count('reports=10')).toBe(0)
  })
})

describe('one story', () => {
  test('opens with what an editor must know', async () => {
    const overview = await served.json<StoryOverview>(`/api/stories/${story}`)
    expect(overview).toMatchObject({ reports: 9, counts: { reports: 9, failing: 2 }, updating: false })
    expect(overview.topFindings[0]).toMatchObject({ kind: 'does-not-add-up', about: expect.stringMatching(/^k\d+$/u) })
    const counted = Object.values(overview.kinds).reduce((sum, one) => sum + one, 0)
    expect(counted).toBe(overview.findings)
  })

  test('the line of a check says what it states and what comes out; other lines have nothing of the kind', async () => {
    const { items } = await served.json<Page<CheckAnswer>>(`/api/stories/${story}/checks?holds=false`)
    for (const { id, holds, stated, computed, tolerance } of items) {
      const line = await served.json<LineAnswer>(`/api/stories/${story}/lines/${id}`)
      expect(line).toMatchObject({ kind: 'check', outcome: { holds, stated, computed, tolerance } })
    }
    expect(items).not.toEqual([])
    expect((await served.json<LineAnswer>(`/api/stories/${story}/lines/c1`)).outcome).toBeNull()
  })

  test('origins are trees in which copies are folded', async () => {
    const { items } = await served.json<Page<OriginAnswer>>(`/api/stories/${story}/origins`)
    const carriers = items.flatMap(({ statements }) => statements.flatMap(({ reports }) => reports))
    expect(carriers.some(({ copies }) => copies.length > 0)).toBe(true)
    for (const { report, copies } of carriers) {
      expect(copies.map(({ article }) => article)).not.toContain(report.article)
    }
    for (const { independent, reports } of items) expect(independent).toBeLessThanOrEqual(reports)
  })

  test('the matrix of outlets folds an outlet’s reports into one column', async () => {
    const byOutlet = await served.json<CoverageAnswer>(`/api/stories/${story}/coverage`)
    const byReport = await served.json<CoverageAnswer>(`/api/stories/${story}/coverage?by=report&carried=1`)
    expect(byReport.columns).toHaveLength(9)
    expect(byOutlet.columns.length).toBeLessThan(9)
    expect(byOutlet.columns.flatMap((column) => column.articles).sort()).toEqual(articles.map(({ id }) => id).sort())
    for (const { columns, items } of [byOutlet, byReport]) {
      const keys = new Set(columns.map(({ key }) => key))
      for (const { cells } of items) for (const { column } of cells) expect(keys).toContain(column)
    }
  })

  test('the matrix says which outlets printed before anybody carried a claim', async () => {
    const { columns, items } = await served.json<CoverageAnswer>(`/api/stories/${story}/coverage?by=report&carried=1`)
    const day = new Map(articles.map(({ id, published }) => [id, published]))
    const named = items.filter(({ earlier }) => earlier.length > 0)
    expect(named.length).toBeGreaterThan(3)
    for (const { cells, earlier } of named)
      for (const one of earlier)
        for (const { column } of cells) expect((day.get(one) ?? '') < (day.get(column) ?? '9')).toBe(true)
    const first = items.find(({ cells }) => cells.some(({ column }) => column === columns[0]?.key))
    expect(first?.earlier).toEqual([])
  })
})

describe('articles', () => {
  test('come with what was found in them and the lines that rest on them', async () => {
    const article = await served.json<ArticleAnswer>('/api/articles/meridian-1')
    expect(article.text).toBe(articles.find(({ id }) => id === 'meridian-1')?.text)
    expect(article.stories.map(({ id }) => id)).toEqual([story])
    expect(article.annotations?.attributions.length).toBeGreaterThan(3)
    for (const { line } of article.lines) {
      expect((await served.fetch(`/api/stories/${story}/lines/${line}`)).status).toBe(200)
    }
  })

  test('two copies side by side share most of their words', async () => {
    const comparison = await served.json<ComparisonAnswer>('/api/compare?left=meridian-1&right=standard-1')
    expect(comparison.shared).toBeGreaterThan(0.5)
    for (const { left, right, words } of comparison.passages) {
      const other = comparison.right.text.slice(right.start, right.end)
      expect(comparison.left.text.slice(left.start, left.end)).toBe(words)
      expect(other.toLowerCase().match(/\w+/gu)).toEqual(words.toLowerCase().match(/\w+/gu))
    }
  })

  test('two that print one quotation otherwise show how', async () => {
    const { items } = await served.json<Page<{ versions: { evidence: { article: string } }[] }>>(
      `/api/stories/${story}/quotations?altered=true`,
    )
    const [left, right] = items[0]?.versions.map(({ evidence }) => evidence.article) ?? []
    const { quotations } = await served.json<ComparisonAnswer>(`/api/compare?left=${left}&right=${right}`)
    expect(quotations.some(({ altered }) => altered)).toBe(true)
  })
})

describe('search', () => {
  test('marks the words in what was said, and tells who said it', async () => {
    const { items } = await served.json<Page<StatementHit>>('/api/search/statements?speaker=Mara+Okell&q=missing')
    expect(items.length).toBeGreaterThan(0)
    for (const { speaker, excerpt, stories } of items) {
      expect(speaker).toContain('Okell')
      expect(excerpt.filter(({ hit }) => hit).map(({ text }) => text.toLowerCase())).toContain('missing')
      expect(stories[0]?.id).toBe(story)
    }
  })

  test.each(['"', '""', 'AND OR NOT', '*', "'; drop table articles; --", '(((', '-', '\u0000', 'é'.repeat(400)])(
    'takes any words: %j',
    async (words) => {
      for (const what of ['articles', 'statements', 'figures']) {
        expect((await served.fetch(`/api/search/${what}?q=${encodeURIComponent(words)}`)).status).toBe(200)
      }
    },
  )
})

describe('what can’t be answered', () => {
  test.each([
    ['/api/stories/none', 404, 'There is no story “none”'],
    ['/api/stories/none/claims', 404, 'There is no story “none”'],
    ['/api/articles/none', 404, 'There is no article “none”'],
    ['/api/articles/meridian-1/changes', 404, 'There is no version before this one'],
    ['/api/imports/none', 404, 'There is no import “none”'],
    ['/api/none', 404, 'GET /api/none is no endpoint'],
    ['/api/stories?limit=0', 400, 'query.limit'],
    ['/api/stories?limit=1&limit=2', 400, '“limit” is given twice'],
    ['/api/stories?from=yesterday', 400, 'query.from'],
    ['/api/stories?cursor=x', 400, 'cursor'],
    ['/api/stories?from=2026-02-30', 400, 'query.from'],
    ['/api/search/articles?cursor=x', 400, 'cursor'],
    ['/api/compare?left=meridian-1', 400, 'query.right'],
  ])('%s is told as a problem, with what to do', async (path, status, title) => {
    const response = await served.fetch(path)
    expect(response.headers.get('Content-Type')).toContain('application/problem+json')
    const problem = (await response.json()) as Record<string, unknown>
    expect(problem).toMatchObject({ status, type: 'about:blank', instance: path.split('?')[0] })
    expect(problem.title).toContain(title)
    expect(problem.detail).toMatch(/\w/u)
    expect(response.status).toBe(status)
  })

  test('whatever is asked: it is refused, and nothing breaks', async () => {
    const strange = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }).map((text) => encodeURIComponent(text.toWellFormed())),
      fc.constantFrom('%', '%00', '%ZZ', '..%2f..', '%e0%a4%a', '-', '?', '#', story, 'a'.repeat(3000)),
    )
    const somewhere = fc.constantFrom(...readable.map(({ path }) => path))
    const names = fc.constantFrom('q', 'limit', 'cursor', 'speaker', 'from', 'each')
    const ids = fc.array(strange, { minLength: 3, maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(somewhere, ids, names, strange, async (path, [...given], name, value) => {
        const filled = path.replace(/\{\w+\}/gu, () => given.pop() ?? '')
        const { status } = await served.fetch(`${filled}?${name}=${value}`)
        expect(status).toBeLessThan(500)
      }),
      { numRuns: 150 },
    )
  })

  test('lines that a story doesn’t have', async () => {
    for (const path of ['measures/m999', 'claims/c999', 'lines/x', 'export/docx']) {
      expect((await served.fetch(`/api/stories/${story}/${path}`)).status).toBe(404)
    }
  })
})
