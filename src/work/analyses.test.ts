import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import type { Article } from '../article/article.ts'
import { type Desk, openDesk } from './desk.ts'
import type { LedgerChange } from './ledger-change.ts'
import { ledgersAtOnce, ledgersKept, reports } from './testing/reports.ts'

const heard: LedgerChange[] = []
vi.mock('./listeners.ts', () => ({ listeners: [async (change: LedgerChange) => void heard.push(change)] }))

/** What each article is annotated with before it goes on: how a test holds the work up, or makes it fail. */
let before: (article: Article) => void = () => {}
vi.mock('../annotate/annotate.ts', async (original) => {
  const { annotate } = await original<typeof import('../annotate/annotate.ts')>()
  return {
    annotate: (article: Article) => {
      before(article)
      return annotate(article)
    },
  }
})

const folder = mkdtempSync(join(tmpdir(), 'reckon-analyses-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const atOnce = ledgersAtOnce(reports)
const open = (name: string, analysis: string): Promise<Desk> => openDesk(join(folder, name), { threads: 1, analysis })

test('a new version of the program reads all again behind; readers see the old ledgers, and then the new ones', async () => {
  const old = await open('switch.db', 'first')
  await old.add(reports)
  await old.settled()
  const told = heard.length
  const shown: (readonly [string | null, number])[] = []
  before = () => {
    old.store.stories.shown().then(async (analysis) => shown.push([analysis, (await ledgersKept(old.store)).size]))
  }
  const next = await open('switch.db', 'second')
  await next.settled()
  before = () => {}
  expect(new Set(shown.map(([analysis, ledgers]) => `${analysis} ${ledgers}`))).toEqual(
    new Set([`first ${atOnce.size}`]),
  )
  expect(await next.store.stories.shown()).toBe('second')
  expect(await ledgersKept(next.store)).toEqual(atOnce)
  expect(await next.store.annotations.count('first')).toBe(0)
  expect(heard.slice(told).every(({ reread }) => reread)).toBe(true)
  // One that is still there as it was never takes the place back.
  await old.add([{ ...(reports[0] as Article), id: 'late', text: 'A ship came in at last, and the harbour was glad.' }])
  await old.settled()
  expect(await next.store.stories.shown()).toBe('second')
  await old.close()
  await next.close()
})

test('two processes that keep one file make the ledgers of one', async () => {
  const [one, other] = [await open('two.db', 'same'), await open('two.db', 'same')]
  for (const [at, report] of reports.entries()) await (at % 2 === 0 ? one : other).add([report])
  await Promise.all([one.settled(), other.settled()])
  expect(await ledgersKept(one.store)).toEqual(atOnce)
  const newer = { ...(reports[0] as Article), text: 'The council of Penwick met on Monday to speak of bicycles.' }
  await one.add([newer])
  await one.settled()
  const late = { ...(reports[1] as Article), id: 'late' }
  await other.add([late])
  await other.settled()
  expect(await ledgersKept(one.store)).toEqual(ledgersAtOnce([newer, ...reports.slice(1), late]))
  await one.close()
  await other.close()
})

test('a report that the program fails on is set aside with the reason, and stops no other', async () => {
  const desk = await open('aside.db', 'third')
  const [bad, ...others] = reports as readonly [Article, ...Article[]]
  before = ({ id }) => {
    if (id === bad.id) throw new Error('a fault of ours')
  }
  await desk.add(reports)
  await desk.settled()
  expect(await desk.progress()).toEqual({ articles: reports.length, waiting: 0, unread: 1, stale: 0 })
  expect(await desk.store.jobs.list('unread')).toMatchObject([{ task: { id: bad.id }, problem: 'a fault of ours' }])
  before = () => {}
  expect(await ledgersKept(desk.store)).toEqual(ledgersAtOnce(others))
  await desk.add([{ ...bad, text: `${bad.text} It was a long day.` }])
  await desk.settled()
  expect((await desk.progress()).unread).toBe(0)
  await desk.close()
})
