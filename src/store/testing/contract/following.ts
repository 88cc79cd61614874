import { describe, expect, it } from 'vitest'
import type { Feed } from '../../feeds.ts'
import { LATER, report, SEEN } from '../reports.ts'
import type { Fresh } from './fresh.ts'

const NOW = '2026-03-01T12:00:00.000Z'

/** What is followed and told: events, alerts, feeds and jobs. */
export function followingContract(fresh: Fresh): void {
  describe('events', () => {
    it('tell each change once, in order, and can be taken up again', async () => {
      const store = await fresh()
      await store.articles.add([{ article: report('a', 'One.'), seen: SEEN }])
      const [first] = await store.events.since(0, 10)
      expect(first).toMatchObject({ kind: 'article', about: 'a' })
      await store.stories.show('1')
      expect((await store.events.since(first.id, 10)).map(({ kind }) => kind)).toEqual(['shown'])
      expect(await store.events.latest()).toBeGreaterThan(first.id)
    })

    it('never go back, also when old ones are forgotten', async () => {
      const store = await fresh()
      await store.articles.add([{ article: report('a', 'One.'), seen: SEEN }])
      const latest = await store.events.latest()
      await store.events.forget('9999-01-01T00:00:00.000Z')
      expect(await store.events.latest()).toBe(latest)
    })
  })

  describe('transactions', () => {
    it('are all or nothing', async () => {
      const store = await fresh()
      const failing = store.transaction(async (inside) => {
        await inside.articles.add([{ article: report('a', 'One.'), seen: SEEN }])
        expect(await inside.articles.count()).toBe(1)
        throw new Error('on the way')
      })
      await expect(failing).rejects.toThrow('on the way')
      expect(await store.articles.count()).toBe(0)
      expect(await store.events.latest()).toBe(0)
      expect((await store.search.articles({})).items).toEqual([])
    })

    it('end before the store is closed', async () => {
      const store = await fresh()
      const writing = store.transaction(async (inside) => {
        await new Promise((resolve) => setTimeout(resolve, 30))
        return inside.told.claim('mail', ['x'])
      })
      await store.close()
      expect(await writing).toEqual(['x'])
    })

    it('under one lock come one after the other', async () => {
      const store = await fresh()
      const steps: string[] = []
      const work = (name: string) =>
        store.locked('grouping', async (inside) => {
          steps.push(`${name} in`)
          await inside.feeds.mark('f', [name])
          await new Promise((resolve) => setTimeout(resolve, 20))
          steps.push(`${name} out`)
        })
      await Promise.all([work('a'), work('b'), work('c')])
      for (let i = 0; i < steps.length; i += 2) expect(steps[i].slice(0, 1)).toBe(steps[i + 1].slice(0, 1))
    })
  })

  describe('what has been told', () => {
    it('is told once to each', async () => {
      const store = await fresh()
      expect(await store.told.claim('mail', ['x', 'y', 'x'])).toEqual(['x', 'y'])
      expect(await store.told.claim('mail', ['y', 'z'])).toEqual(['z'])
      expect(await store.told.claim('hook', ['x'])).toEqual(['x'])
      await store.told.release('mail', 'y')
      expect(await store.told.claim('mail', ['y'])).toEqual(['y'])
      expect((await store.told.list('mail', 10)).map(({ key }) => key).sort()).toEqual(['x', 'y', 'z'])
    })

    it('goes to one of several that claim it at once', async () => {
      const store = await fresh()
      const keys = Array.from({ length: 50 }, (_, i) => `k${i}`)
      const claims = await Promise.all([1, 2, 3, 4].map(() => store.told.claim('mail', keys)))
      expect(claims.flat().sort()).toEqual([...keys].sort())
    })
  })

  describe('feeds', () => {
    const feed: Feed = {
      url: 'https://lantern.example/feed',
      title: 'The Lantern',
      etag: '"1"',
      lastModified: null,
      asked: null,
      due: SEEN,
      failures: 0,
      problem: null,
    }

    it('are kept by their URL', async () => {
      const store = await fresh()
      await store.feeds.save(feed)
      await store.feeds.save({ ...feed, due: LATER, failures: 1, problem: 'timed out' })
      expect(await store.feeds.list()).toEqual([{ ...feed, due: LATER, failures: 1, problem: 'timed out' }])
      expect(await store.feeds.due(NOW, 10)).toEqual([])
      expect(await store.feeds.due(LATER, 10)).toHaveLength(1)
      await store.feeds.remove(feed.url)
      expect(await store.feeds.get(feed.url)).toBeNull()
    })

    it('know the entries that were seen', async () => {
      const store = await fresh()
      await store.feeds.mark(feed.url, ['1', '2'])
      await store.feeds.mark(feed.url, ['2'])
      expect(await store.feeds.unseen(feed.url, ['1', '3', '3', '2'])).toEqual(['3'])
    })
  })

  describe('jobs', () => {
    const job = { key: 'fetch a', kind: 'fetch', task: { url: 'a' }, due: SEEN }

    it('are taken by one, and come again when nobody ends them', async () => {
      const store = await fresh()
      await store.jobs.add([job, { ...job, key: 'fetch b', due: LATER }])
      await store.jobs.add([job])
      expect(await store.jobs.take('fetch', NOW, LATER, 10)).toMatchObject([
        { key: 'fetch a', task: { url: 'a' }, attempts: 1 },
      ])
      expect(await store.jobs.take('fetch', NOW, LATER, 10)).toEqual([])
      expect(await store.jobs.take('fetch', LATER, '2026-03-04T00:00:00.000Z', 10)).toMatchObject([
        { attempts: 2 },
        { attempts: 1 },
      ])
      await store.jobs.done(['fetch b'])
      await store.jobs.failed('fetch a', 'no answer', null)
      expect(await store.jobs.take('fetch', '2027-01-01T00:00:00.000Z', '2027-01-02T00:00:00.000Z', 10)).toEqual([])
      expect(await store.jobs.list('fetch')).toMatchObject([{ key: 'fetch a', problem: 'no answer', due: null }])
    })
  })
}
