import { describe, expect, test } from 'vitest'
import type { CheckAnswer } from './api/checks.ts'
import type { ClaimAnswer } from './api/claims.ts'
import { endpoints } from './api/endpoints.ts'
import type { FindingAnswer } from './api/findings.ts'
import type { MeasureAnswer } from './api/measures.ts'
import type { Page } from './api/paging.ts'
import type { StoryCard, StoryOverview } from './api/stories.ts'
import { evidenceIn } from './testing/evidence.ts'
import { servedForTests, serveExamples } from './testing/served.ts'

const served = servedForTests(serveExamples)

/** What the examples have of each parameter. */
const known = (): Record<string, string> => ({
  story: served.story,
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
  const { topFindings } = await served.json<StoryOverview>(`/api/stories/${served.story}`)
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
      const texts = new Map(served.articles.map(({ id, text }) => [id, text]))
      for (const { article, start, end, words, title } of evidenceIn(content)) {
        expect(words).toBe(texts.get(article)?.slice(start, end))
        expect(words).not.toBe('')
        expect(title).not.toBeNull()
      }
    },
  )

  test('has a tag, and no content for who has it already', async () => {
    const first = await served.fetch(`/api/stories/${served.story}`)
    const etag = first.headers.get('ETag') ?? ''
    expect(etag).toMatch(/^W\/"[\w-]+"$/u)
    const again = await served.fetch(`/api/stories/${served.story}`, {
      headers: { 'If-None-Match': `"other", ${etag}` },
    })
    expect([again.status, await again.text()]).toEqual([304, ''])
    const other = await served.fetch(`/api/stories/${served.story}/claims`, { headers: { 'If-None-Match': etag } })
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
    const { items } = await served.json<Page<never>>(`/api/stories/${served.story}/${path}`)
    expect(items.length).toBeGreaterThan(0)
    for (const item of items) expect(holds(item), JSON.stringify(item)).toBe(true)
    const { total } = await served.json<Page<never>>(`/api/stories/${served.story}/${path.split('?')[0]}`)
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
