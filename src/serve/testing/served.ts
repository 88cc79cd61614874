import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll } from 'vitest'
import type { Article } from '../../article/article.ts'
import { isProblem } from '../../article/problem.ts'
import { read } from '../../article/read.ts'
import { type Desk, openDesk } from '../../work/desk.ts'
import { startServer } from '../start.ts'
import type { Token } from '../tokens.ts'

/** A server over a desk of its own, for tests. */
export interface Served {
  readonly url: string
  readonly desk: Desk
  /** All that the server logged, line by line. */
  readonly log: readonly string[]
  fetch(path: string, init?: RequestInit): Promise<Response>
  /** The answer's JSON. */
  json<Answer = unknown>(path: string, init?: RequestInit): Promise<Answer>
  close(): Promise<void>
}

/**
 * Serves a new desk with some articles, all read.
 * @param database a connection string; else the desk is an SQLite file
 */
export async function serveArticles(
  articles: readonly Article[],
  tokens: readonly Token[] = [],
  database?: string,
): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'reckon-serve-'))
  const desk = await openDesk(database ?? join(folder, 'desk.sqlite'), { threads: 1 })
  await desk.add(articles)
  await desk.settled()
  const log: string[] = []
  const server = await startServer(desk, {
    host: '127.0.0.1',
    port: 0,
    tokens,
    names: ['desk.example'],
    log: pino({ level: 'debug' }, { write: (line: string) => void log.push(line) }),
  })
  const fetchPath = (path: string, init?: RequestInit): Promise<Response> => fetch(new URL(path, server.url), init)
  return {
    url: server.url,
    desk,
    log,
    fetch: fetchPath,
    json: async (path, init) => (await fetchPath(path, init)).json() as never,
    async close() {
      await server.close()
      await desk.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The reports of examples/: one dam, nine reports. */
export async function exampleArticles(): Promise<readonly Article[]> {
  const articles: Article[] = []
  for await (const item of read(['examples'])) if (!isProblem(item)) articles.push(item)
  return articles
}

/** The examples behind a server, with the id of their story. */
export interface ServedExamples extends Served {
  readonly articles: readonly Article[]
  readonly story: string
}

/** Serves a new desk with the examples. */
export async function serveExamples(): Promise<ServedExamples> {
  const articles = await exampleArticles()
  const served = await serveArticles(articles)
  const { items } = await served.json<{ items: readonly { id: string }[] }>('/api/stories')
  return { ...served, articles, story: items[0]?.id ?? '' }
}

/** What `serve` opens before the first test of a file and closes behind the last; empty until then. */
export function servedForTests<Opened extends Served>(serve: () => Promise<Opened>): Opened {
  const served = {} as Opened
  beforeAll(async () => void Object.assign(served, await serve()), PATIENCE)
  afterAll(() => served.close(), PATIENCE)
  return served
}

/** What reading the examples may take on a busy machine, in milliseconds. */
const PATIENCE = 60_000
