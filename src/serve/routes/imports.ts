import { setTimeout as sleep } from 'node:timers/promises'
import type { Article } from '../../article/article.ts'
import type { Problem } from '../../article/problem.ts'
import { addArticles, getImport, type ImportProgress } from '../api/imports.ts'
import { articlesAt, articlesOf } from '../imports/sources.ts'
import { Refusal } from '../refusal.ts'
import { refuseUnknown } from './open.ts'
import { type Route, route, type Serving } from './route.ts'

/** Reports that come in, and how far they are. */
export const importRoutes: readonly Route[] = [
  route(addArticles, async ({ body: { records, urls }, query: { wait } }, serving) => {
    if (records.length + urls.length === 0) {
      throw new Refusal(422, 'There is nothing to import', 'Give reports in `records`, or their addresses in `urls`.')
    }
    return takeIn(serving, both(articlesOf(records), articlesAt(urls, serving.fetch)), wait)
  }),
  route(getImport, async ({ params }, { imports }) => {
    const found = imports.get(params.import)
    return found ?? refuseUnknown(`There is no import “${params.import}”`, 'Imports are known while the server runs.')
  }),
]

async function* both<Item>(first: AsyncIterable<Item>, second: AsyncIterable<Item>): AsyncGenerator<Item> {
  yield* first
  yield* second
}

/** Starts an import and waits for its end, so many seconds at the most. */
export async function takeIn(
  { imports }: Serving,
  items: AsyncIterable<Article | Problem>,
  seconds: number,
): Promise<ImportProgress> {
  const started = imports.start(items)
  const waiting = new AbortController()
  await Promise.race([
    imports.ended(started.id),
    sleep(seconds * 1000, undefined, { signal: waiting.signal }).catch(() => {}),
  ])
  waiting.abort()
  return imports.get(started.id) ?? started
}
