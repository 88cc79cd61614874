import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Answering, gives, type HostileServer, serve } from '../../article/fetch/testing/hostile-server.ts'
import { ferry, fires } from '../../story/fixtures/reports.ts'
import { type Desk, openDesk } from '../desk.ts'
import { failures } from './failures.ts'
import { source } from './source.ts'
import { watch } from './watch.ts'
import type { WatchNews } from './watching.ts'

const MINUTE = 60_000
const EVERY = 15 * MINUTE

let kept: string
let folder: string
let desk: Desk
let clock: number
const closing: (() => Promise<void>)[] = []

beforeEach(async () => {
  kept = mkdtempSync(join(tmpdir(), 'reckon-watch-'))
  folder = join(kept, 'reports')
  mkdirSync(folder)
  clock = Date.parse('2026-05-06T08:00:00Z')
  desk = await openDesk(join(kept, 'desk.db'), { threads: 1, now: () => new Date(clock) })
})
afterEach(async () => {
  await desk.close()
  for (const close of closing.splice(0)) await close()
  rmSync(kept, { recursive: true, force: true })
})

/** Watches until nothing is due, and gives the news as lines. */
async function look(names: readonly string[], signal = new AbortController().signal): Promise<readonly string[]> {
  const news: WatchNews[] = []
  await watch({
    desk,
    sources: names.map((name) => source(name, EVERY)),
    once: true,
    now: () => new Date(clock),
    wait: async () => {},
    signal,
    onNews: (one) => void news.push(one),
    fetch: { allowHosts: ['news.example', 'other.example'], resolve: async () => ['127.0.0.1'], pause: 0 },
  })
  return news.map((one) => (one.kind === 'failed' ? `failed ${one.where}: ${one.problem}` : `${one.kind} ${one.title}`))
}

const page = ({ title, text }: { title?: string | null; text: string }, more = ''): string =>
  `<html lang="en"><head><title>${title}</title><meta property="og:title" content="${title}"></head><body><article><h1>${title}</h1>${`${text}${more}`
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')}</article></body></html>`

async function site(
  paths: Record<string, Answering>,
): Promise<{ server: HostileServer; at: (path: string, host?: string) => string }> {
  const server = await serve(paths)
  closing.push(() => server.close())
  return { server, at: (path, host = 'news.example') => `http://${host}:${server.port}${path}` }
}

const feed = (links: readonly string[]): string =>
  `<rss version="2.0"><channel><title>The Sound</title><link>http://news.example/</link>${links
    .map((link) => `<item><title>Report</title><link>${link}</link></item>`)
    .join('')}</channel></rss>`

const [first, second] = ferry
const [fire] = fires

describe('a folder under watch', () => {
  test('new files come in once, a changed one as a new version', async () => {
    mkdirSync(join(folder, 'deeper'))
    writeFileSync(join(folder, 'one.txt'), `${first.title}\n\n${first.text}`)
    writeFileSync(join(folder, 'deeper', 'one.txt'), `${fire.title}\n\n${fire.text}`)
    writeFileSync(join(folder, 'picture.png'), 'no report')
    writeFileSync(join(folder, 'README.md'), 'What these files are.')
    expect(await look([folder])).toEqual([`new ${fire.title}`, `new ${first.title}`])
    clock += EVERY
    expect(await look([folder])).toEqual([])
    writeFileSync(join(folder, 'one.txt'), `${first.title}\n\n${first.text}\n\nThe captain was heard on Wednesday.`)
    expect(await look([folder])).toEqual([])
    clock += EVERY
    expect(await look([folder])).toEqual([`changed ${first.title}`])
    await desk.settled()
    const { items } = await desk.store.articles.list({})
    expect(items.map(({ version }) => version).sort()).toEqual([1, 2])
    expect(await desk.store.stories.count()).toBe(2)
  })

  test('what can’t be read is told, and the rest is read', async () => {
    writeFileSync(join(folder, 'a.pdf'), '%PDF-1.7 broken')
    writeFileSync(join(folder, 'b.txt'), `${first.title}\n\n${first.text}`)
    const [failed, read] = await look([folder, join(folder, 'nowhere')]).then((lines) => [
      lines.filter((line) => line.startsWith('failed')),
      lines.filter((line) => line.startsWith('new')),
    ])
    expect(read).toEqual([`new ${first.title}`])
    expect(failed.map((line) => line.slice(line.indexOf(folder)))).toEqual([
      expect.stringContaining('nowhere: no such file or folder'),
      expect.stringContaining('a.pdf'),
    ])
  })
})

describe('a feed under watch', () => {
  test('its new entries are read once, and nothing is sent again that has not changed', async () => {
    const paths: Record<string, Answering> = {}
    const { server, at } = await site(paths)
    let links = [at('/one')]
    paths['/feed'] = (request, response) =>
      request.headers['if-none-match'] === `"${links.length}"`
        ? response.writeHead(304).end()
        : gives(feed(links), { 'content-type': 'application/rss+xml', etag: `"${links.length}"` })(request, response)
    paths['/one'] = gives(page(first))
    paths['/two'] = gives(page(second))
    expect(await look([at('/feed')])).toEqual([`new ${first.title}`])
    clock += EVERY
    expect(await look([at('/feed')])).toEqual([])
    links = [at('/two'), at('/one')]
    clock += EVERY
    expect(await look([at('/feed')])).toEqual([`new ${second.title}`])
    expect(server.asked.filter((line) => /\/(?:one|two|feed)/u.test(line)).map((line) => line.split(' ')[2])).toEqual([
      '/feed',
      '/one',
      '/feed',
      '/feed',
      '/two',
    ])
  })

  test('a report that is changed after an hour is a new version, with what differs', async () => {
    const paths: Record<string, Answering> = {}
    const { at } = await site(paths)
    paths['/feed'] = gives(feed([at('/one')]), { 'content-type': 'application/rss+xml' })
    paths['/one'] = gives(page(first))
    await look([at('/feed')])
    paths['/one'] = gives(page({ ...first, text: first.text.replaceAll('212', '214') }))
    clock += 60 * MINUTE
    expect(await look([at('/feed')])).toEqual([`changed ${first.title}`])
    const article = await desk.store.articles.atUrl(at('/one'))
    const versions = await desk.store.articles.versions(article?.id ?? '')
    expect(versions.map(({ changes }) => changes?.length ?? 0)).toEqual([0, 1])
    for (let week = 0; week < 5; week++) {
      expect(await desk.store.jobs.list('page')).toHaveLength(week < 4 ? 1 : 0)
      clock += 7 * 24 * 60 * MINUTE
      await look([at('/feed')])
    }
  })

  test('what fails stops nothing else, is listed, and is tried again after pauses that grow', async () => {
    const paths: Record<string, Answering> = {
      '/feed': gives('', {}, 500),
      '/gone': gives('', {}, 404),
      '/busy': gives('', {}, 503),
    }
    const { server, at } = await site(paths)
    paths['/other'] = gives(feed([at('/gone'), at('/busy'), at('/one')]), { 'content-type': 'application/rss+xml' })
    paths['/one'] = gives(page(first))
    const sources = [at('/feed'), at('/other')]
    const told = await look(sources)
    expect(told.filter((line) => line.startsWith('new'))).toEqual([`new ${first.title}`])
    expect(told.filter((line) => line.startsWith('failed'))).toHaveLength(3)
    expect((await failures(desk.store, desk.analysis)).map(({ where, again }) => [where, again])).toEqual(
      expect.arrayContaining([
        [at('/feed'), '2026-05-06T08:01:00.000Z'],
        [at('/gone'), null],
        [at('/busy'), '2026-05-06T08:01:00.000Z'],
      ]),
    )
    const tries: number[] = []
    for (let minute = 1; minute <= 8; minute++) {
      clock += MINUTE
      const before = server.asked.length
      await look([at('/feed')])
      if (server.asked.slice(before).some((line) => line.endsWith('/feed'))) tries.push(minute)
    }
    expect(tries).toEqual([1, 3, 7])
    paths['/feed'] = gives(feed([]), { 'content-type': 'application/rss+xml' })
    paths['/busy'] = gives(page(second))
    clock += 60 * MINUTE
    expect(await look(sources)).toContain(`new ${second.title}`)
    expect((await failures(desk.store, desk.analysis)).map(({ where }) => where)).toEqual([at('/gone')])
  })

  test('a watch that is stopped is taken up where it was', async () => {
    const paths: Record<string, Answering> = {}
    const { at } = await site(paths)
    const stopping = new AbortController()
    paths['/feed'] = gives(feed([at('/one'), at('/two')]), { 'content-type': 'application/rss+xml' })
    paths['/one'] = (request, response) => {
      stopping.abort()
      gives(page(first))(request, response)
    }
    paths['/two'] = gives(page(second))
    expect(await look([at('/feed')], stopping.signal)).toEqual([])
    expect(await look([at('/feed')])).toEqual([`new ${first.title}`, `new ${second.title}`])
  })
})
