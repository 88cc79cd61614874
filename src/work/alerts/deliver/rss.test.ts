import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseRssFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import { sendAlerts } from '../send.ts'
import { change, dead, first, folder, kept, later, memory, noon, rule, rung, stores } from '../testing/ringing.ts'

const { storeWith } = stores()

test('a feed holds each alert once, newest first', async () => {
  const file = join(folder, 'alerts.rss')
  const store = await storeWith(first, later)
  const rules = [rule({ channels: [{ to: 'rss', file }] })]
  await rung(store, rules, change(kept(first), kept(first, later)))
  await sendAlerts(store, rules, { now: () => noon, output: memory().output })
  const last = dead('c', 30, '2026-03-07')
  await store.articles.add([{ article: last.article, seen: noon.toISOString() }])
  await rung(store, rules, change(kept(first, later), kept(first, later, last)))
  await sendAlerts(store, rules, { now: () => new Date('2026-03-07T12:00:00Z'), output: memory().output })
  const { items } = parseRssFeed(readFileSync(file, 'utf8'))
  expect(items?.map(({ title }) => title?.replace(/ \(Dun.*/u, ''))).toMatchObject([
    expect.stringContaining('30'),
    expect.stringContaining('21'),
  ])
})
