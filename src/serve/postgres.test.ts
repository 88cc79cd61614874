import { afterAll, beforeAll, expect, test } from 'vitest'
import { emptyDatabase } from '../store/testing/shared-postgres.ts'
import { endpoints } from './api/endpoints.ts'
import type { Page } from './api/paging.ts'
import type { StoryCard } from './api/stories.ts'
import { exampleArticles, type Served, serveArticles } from './testing/served.ts'

let served: readonly [Served, Served]
let story: string

beforeAll(async () => {
  const articles = await exampleArticles()
  served = [await serveArticles(articles), await serveArticles(articles, [], await emptyDatabase())]
  story = (await served[0].json<Page<StoryCard>>('/api/stories')).items[0]?.id ?? ''
}, 60_000)
afterAll(async () => {
  for (const one of served) await one.close()
})

/** The answers of both, but for the times at which each took its articles in. */
const both = (path: string): Promise<readonly string[]> =>
  Promise.all(
    served.map(async (one) => {
      const response = await one.fetch(path)
      const content = (await response.text()).replace(/"(?:moved|added)":"[^"]*"/gu, '""')
      return `${response.status} ${path.includes('/search/') ? inNoOrder(content) : content}`
    }),
  )

/** Hits of one day come in the order in which their reports were read. */
function inNoOrder(content: string): string {
  const { items, next } = JSON.parse(content) as Page<unknown>
  return JSON.stringify([items.map((item) => JSON.stringify(item)).sort(), next])
}

const ofStory = endpoints.filter(({ path, method }) => method === 'get' && /\{story\}(?:\/\w+)?$/u.test(path))

test.each([
  ...ofStory.map(({ path }) => path),
  '/api/stories',
  '/api/articles/meridian-1',
  '/api/search/articles?q=dam',
  '/api/search/statements?speaker=Okell',
  '/api/search/figures?measure=people',
  '/api/search/suggestions?what=body&letters=n',
  '/api/stories/a%00',
  '/api/articles/a%00',
  '/api/stories/a%00/export/json',
  '/api/search/articles?q=dam%00',
  '/api/search/statements?speaker=%00&body=%00',
])('%s: PostgreSQL answers as SQLite does', async (path) => {
  const [sqlite, postgres] = await both(path.replace('{story}', story))
  expect(postgres).toBe(sqlite)
  expect(sqlite).toMatch(/^(?:200|404) /u)
})
