import { describe, expect, test } from 'vitest'
import type { ArticleAnswer, ComparisonAnswer } from './api/articles.ts'
import type { CheckAnswer } from './api/checks.ts'
import type { CoverageAnswer } from './api/coverage.ts'
import type { LineAnswer } from './api/ledger.ts'
import type { OriginAnswer } from './api/origins.ts'
import type { Page } from './api/paging.ts'
import type { StatementHit } from './api/search.ts'
import type { StoryOverview } from './api/stories.ts'
import { servedForTests, serveExamples } from './testing/served.ts'

const served = servedForTests(serveExamples)

describe('one story', () => {
  test('opens with what an editor must know', async () => {
    const overview = await served.json<StoryOverview>(`/api/stories/${served.story}`)
    expect(overview).toMatchObject({ reports: 9, counts: { reports: 9, failing: 2 }, updating: false })
    expect(overview.topFindings[0]).toMatchObject({ kind: 'does-not-add-up', about: expect.stringMatching(/^k\d+$/u) })
    const counted = Object.values(overview.kinds).reduce((sum, one) => sum + one, 0)
    expect(counted).toBe(overview.findings)
  })

  test('the line of a check says what it states and what comes out; other lines have nothing of the kind', async () => {
    const { items } = await served.json<Page<CheckAnswer>>(`/api/stories/${served.story}/checks?holds=false`)
    for (const { id, holds, stated, computed, tolerance } of items) {
      const line = await served.json<LineAnswer>(`/api/stories/${served.story}/lines/${id}`)
      expect(line).toMatchObject({ kind: 'check', outcome: { holds, stated, computed, tolerance } })
    }
    expect(items).not.toEqual([])
    expect((await served.json<LineAnswer>(`/api/stories/${served.story}/lines/c1`)).outcome).toBeNull()
  })

  test('origins are trees in which copies are folded', async () => {
    const { items } = await served.json<Page<OriginAnswer>>(`/api/stories/${served.story}/origins`)
    const carriers = items.flatMap(({ statements }) => statements.flatMap(({ reports }) => reports))
    expect(carriers.some(({ copies }) => copies.length > 0)).toBe(true)
    for (const { report, copies } of carriers) {
      expect(copies.map(({ article }) => article)).not.toContain(report.article)
    }
    for (const { independent, reports } of items) expect(independent).toBeLessThanOrEqual(reports)
  })

  test('the matrix of outlets folds an outlet’s reports into one column', async () => {
    const byOutlet = await served.json<CoverageAnswer>(`/api/stories/${served.story}/coverage`)
    const byReport = await served.json<CoverageAnswer>(`/api/stories/${served.story}/coverage?by=report&carried=1`)
    expect(byReport.columns).toHaveLength(9)
    expect(byOutlet.columns.length).toBeLessThan(9)
    expect(byOutlet.columns.flatMap((column) => column.articles).sort()).toEqual(
      served.articles.map(({ id }) => id).sort(),
    )
    for (const { columns, items } of [byOutlet, byReport]) {
      const keys = new Set(columns.map(({ key }) => key))
      for (const { cells } of items) for (const { column } of cells) expect(keys).toContain(column)
    }
  })

  test('the matrix says which outlets printed before anybody carried a claim', async () => {
    const { columns, items } = await served.json<CoverageAnswer>(
      `/api/stories/${served.story}/coverage?by=report&carried=1`,
    )
    const day = new Map(served.articles.map(({ id, published }) => [id, published]))
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
  test('come without what was found in them, where that is not asked for', async () => {
    const whole = await served.json<ArticleAnswer>('/api/articles/meridian-1')
    const text = await served.json<ArticleAnswer>('/api/articles/meridian-1?annotations=false')
    expect(whole.annotations).not.toBeNull()
    expect(text).toEqual({ ...whole, annotations: null })
  })

  test('come with what was found in them and the lines that rest on them', async () => {
    const article = await served.json<ArticleAnswer>('/api/articles/meridian-1')
    expect(article.text).toBe(served.articles.find(({ id }) => id === 'meridian-1')?.text)
    expect(article.stories.map(({ id }) => id)).toEqual([served.story])
    expect(article.annotations?.attributions.length).toBeGreaterThan(3)
    for (const { line } of article.lines) {
      expect((await served.fetch(`/api/stories/${served.story}/lines/${line}`)).status).toBe(200)
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
      `/api/stories/${served.story}/quotations?altered=true`,
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
      expect(stories[0]?.id).toBe(served.story)
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
