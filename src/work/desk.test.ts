import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Article } from '../article/article.ts'
import type { Correction } from '../story/correction.ts'
import { type Desk, openDesk } from './desk.ts'
import type { LedgerChange } from './ledger-change.ts'
import { ledgersAtOnce, ledgersKept, reports } from './testing/reports.ts'

const heard: LedgerChange[] = []
vi.mock('./listeners.ts', () => ({ listeners: [async (change: LedgerChange) => void heard.push(change)] }))

const folder = mkdtempSync(join(tmpdir(), 'reckon-desk-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let files = 0
const file = (): string => join(folder, `${files++}.db`)

const report = (id: string): Article => reports.find((each) => each.id === id) as Article

async function desked<Result>(where: string, work: (desk: Desk) => Promise<Result>): Promise<Result> {
  const desk = await openDesk(where, { threads: 1 })
  try {
    return await work(desk)
  } finally {
    await desk.close()
  }
}

describe('a desk', () => {
  const atOnce = ledgersAtOnce(reports)

  test('reports that come in any order and portions: the ledgers of all at once, byte for byte', async () => {
    const portions = fc.tuple(
      fc.shuffledSubarray([...reports], { minLength: reports.length }),
      fc.array(fc.integer({ min: 1, max: reports.length - 1 }), { maxLength: 3 }),
      fc.boolean(),
    )
    await fc.assert(
      fc.asyncProperty(portions, ([shuffled, cuts, wait]) =>
        desked(file(), async (desk) => {
          const ends = [...new Set([...cuts, reports.length])].sort((a, b) => a - b)
          for (const [place, end] of ends.entries()) {
            await desk.add(shuffled.slice(ends[place - 1] ?? 0, end))
            if (wait) await desk.settled()
          }
          await desk.settled()
          expect(await ledgersKept(desk.store)).toEqual(atOnce)
        }),
      ),
      { numRuns: 4 },
    )
  })
})

describe('a desk with reports', () => {
  const where = file()
  let desk: Desk
  beforeAll(async () => {
    desk = await openDesk(where, { threads: 1 })
    await desk.add(reports)
    await desk.settled()
  })
  afterAll(() => desk.close())

  test('reports that come again change nothing', async () => {
    const events = await desk.store.events.latest()
    const added = await desk.add(reports)
    await desk.settled()
    expect(new Set(added.map(({ outcome }) => outcome))).toEqual(new Set(['unchanged']))
    expect(await desk.store.events.latest()).toBe(events)
  })

  test('a report without a word is not kept', async () => {
    expect(await desk.add([{ ...report('fire-1'), id: 'silent', text: '* * *' }])).toEqual([
      { id: 'silent', version: null, outcome: 'wordless' },
    ])
    expect(await desk.progress()).toEqual({ articles: reports.length, waiting: 0, unread: 0, stale: 0 })
  })

  test('a newer version takes the place of the older one; both are kept', async () => {
    const newer = {
      ...report('fire-1'),
      text: `${report('fire-1').text}\n\nA third engine came from the next town at noon.`,
    }
    expect(await desk.add([newer])).toEqual([{ id: 'fire-1', version: 2, outcome: 'changed' }])
    await desk.settled()
    const articles = reports.map((each) => (each.id === 'fire-1' ? newer : each))
    expect(await ledgersKept(desk.store)).toEqual(ledgersAtOnce(articles))
    expect(await desk.store.articles.versions('fire-1')).toHaveLength(2)
    await desk.add([report('fire-1')])
    await desk.settled()
    expect(await ledgersKept(desk.store)).toEqual(ledgersAtOnce(reports))
  })

  test('a correction changes its story only, and taken back leaves no trace', async () => {
    const { text } = report('ferry-1')
    const start = text.indexOf('212')
    const on = { article: 'ferry-1', start, end: start + 3, words: '212' }
    const correction: Correction = { kind: 'value', on, value: 213 }
    const [story] = await desk.store.stories.ofArticle('ferry-1')
    const before = heard.length
    const kept = await desk.correct(story.id, correction, 'an editor')
    await desk.settled()
    expect(heard.slice(before).map((change) => change.story)).toEqual([story.id])
    expect(await ledgersKept(desk.store)).toEqual(ledgersAtOnce(reports, [kept]))
    expect(await desk.undo(kept.id, 'an editor')).toBe(true)
    expect(await desk.undo(kept.id, 'an editor')).toBe(false)
    await desk.settled()
    expect(await ledgersKept(desk.store)).toEqual(ledgersAtOnce(reports))
  })

  test('what hears of a ledger hears each change once, with the ledger before', async () => {
    await desked(file(), async (own) => {
      const before = heard.length
      await own.add([report('ferry-2')])
      await own.settled()
      await own.add([report('ferry-1')])
      await own.settled()
      const [first, second] = heard.slice(before)
      expect(first.before).toBeNull()
      expect(second.story).not.toBe(first.story)
      expect(second.before).toEqual(first.after)
      expect(second.after.story.articles).toEqual(['ferry-1', 'ferry-2'])
      expect(new Set(heard.slice(before).map(({ key }) => key)).size).toBe(2)
      expect(heard.slice(before)).toHaveLength(2)
    })
  })
})

test('a thread does the same work, and tells how far it is', async () => {
  const desk = await openDesk(file(), { worker: 'thread', threads: 1 })
  try {
    const seen: number[] = []
    const end = desk.onProgress(({ articles }) => void seen.push(articles))
    await desk.add(reports)
    await desk.settled()
    end()
    expect(await ledgersKept(desk.store)).toEqual(ledgersAtOnce(reports))
    expect(seen.at(-1)).toBe(reports.length)
  } finally {
    await desk.close()
  }
})

test('a desk that is closed in the middle of its work takes it up when it is opened again', async () => {
  const where = file()
  await desked(where, (desk) => desk.add(reports))
  await desked(where, async (desk) => {
    await desk.settled()
    expect(await desk.progress()).toEqual({ articles: reports.length, waiting: 0, unread: 0, stale: 0 })
    expect(await ledgersKept(desk.store)).toEqual(ledgersAtOnce(reports))
  })
})
