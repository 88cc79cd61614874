import { describe, expect, it } from 'vitest'
import type { ReportEntry, StoryLedger } from '../../../ledger/ledger.ts'
import { unmade } from '../../../ledger/unmade.ts'
import type { KeptLedger } from '../../kept-ledger.ts'
import type { Store } from '../../store.ts'
import { annotated, LATER, report, SEEN, saved } from '../reports.ts'
import type { Fresh } from './fresh.ts'

/** A ledger with what the list shows of it. */
export function ledgerOf(id: string, articles: readonly string[], fields: Partial<StoryLedger> = {}): KeptLedger {
  const story: StoryLedger = {
    ...unmade({ id, title: `Story ${id}`, from: '2026-03-01', to: '2026-03-02' }),
    articles,
    ...fields,
  }
  const reports = articles.map((article) => ({ id: article, outlet: `Outlet of ${article}` }) as ReportEntry)
  return { story, reports }
}

export function storiesContract(fresh: Fresh): void {
  const members = (...articles: string[]) => articles.map((article) => ({ article, subject: 0 }))
  const withArticles = async (...ids: string[]): Promise<Store> => {
    const store = await fresh()
    const all = ids.map((id) => annotated(report(id, `Water in ${id}.`), []))
    await store.articles.add(all.map(({ article }) => ({ article, seen: SEEN })))
    await store.annotations.save(
      '1',
      all.map((one) => saved(one)),
    )
    await store.stories.show('1')
    return store
  }

  describe('stories', () => {
    it('are there once they are grouped, and get a ledger', async () => {
      const store = await withArticles('a', 'b')
      await store.stories.regroup('1', { left: [], stories: [{ id: 's1', members: members('a', 'b') }] })
      expect(await store.stories.get('s1')).toMatchObject({ id: 's1', title: null, articles: 2, stale: true })
      const [stale] = await store.stories.stale('1', 10)
      expect(stale).toMatchObject({ id: 's1', members: members('a', 'b') })
      const finding = {
        id: 'f1',
        kind: 'disputed',
        text: 'Two or three',
        because: '',
        about: '',
        evidence: [],
      } as const
      const ledger = ledgerOf('s1', ['a', 'b'], { findings: [finding] })
      expect(await store.stories.saveLedger('1', ledger, stale.revision)).toBe(true)
      expect(await store.stories.ledger('s1')).toEqual(ledger)
      expect(await store.stories.head('s1')).toMatchObject({
        counts: { reports: 2, outlets: 2, claims: 0 },
        kinds: { disputed: 1, 'one-origin': 0 },
        findings: [{ id: 'f1', words: 'Two or three' }],
        outlets: ['Outlet of a', 'Outlet of b'],
        latest: ['b', 'a'],
      })
      expect(await store.stories.head('s2')).toBeNull()
      expect(await store.stories.list({})).toMatchObject({
        items: [
          {
            id: 's1',
            title: 'Story s1',
            from: '2026-03-01',
            to: '2026-03-02',
            outlets: 2,
            findings: 1,
            top: { id: 'f1', kind: 'disputed', text: 'Two or three' },
            stale: false,
          },
        ],
        next: null,
      })
      expect(await store.stories.stale('1', 10)).toEqual([])
      expect((await store.stories.ofArticle('a')).map(({ id }) => id)).toEqual(['s1'])
      expect((await store.articles.list({ story: 's1' })).items).toHaveLength(2)
    })

    it('keep no ledger that is overtaken', async () => {
      const store = await withArticles('a', 'b')
      await store.stories.regroup('1', { left: [], stories: [{ id: 's1', members: members('a') }] })
      const [before] = await store.stories.stale('1', 10)
      await store.stories.regroup('1', { left: ['s1'], stories: [{ id: 's1', members: members('a', 'b') }] })
      expect(await store.stories.saveLedger('1', ledgerOf('s1', ['a']), before.revision)).toBe(false)
      expect(await store.stories.ledger('s1')).toBeNull()
    })

    it('grouped alike again change nothing', async () => {
      const store = await withArticles('a')
      const change = { left: [], stories: [{ id: 's1', members: members('a') }] }
      await store.stories.regroup('1', change)
      const before = [await store.stories.stale('1', 10), await store.events.latest()]
      await store.stories.regroup('1', change)
      expect([await store.stories.stale('1', 10), await store.events.latest()]).toEqual(before)
    })

    it('are found by the ids that they had', async () => {
      const store = await withArticles('a', 'b', 'c', 'd')
      const group = (left: string[], stories: Record<string, string[]>) =>
        store.stories.regroup('1', {
          left,
          stories: Object.entries(stories).map(([id, articles]) => ({ id, members: members(...articles) })),
        })
      await group([], { s3: ['c', 'd'] })
      await group(['s3'], { s2: ['b', 'c', 'd'] })
      await group(['s2'], { s1: ['a', 'b', 'c', 'd'] })
      expect((await store.stories.get('s3'))?.id).toBe('s1')
      expect((await store.stories.get('s2'))?.id).toBe('s1')
      expect(await store.stories.count()).toBe(1)
      await group(['s1'], { s1: ['a'], s2: ['b', 'c', 'd'] })
      expect((await store.stories.get('s2'))?.id).toBe('s2')
      expect(await store.stories.members('s2')).toEqual(members('b', 'c', 'd'))
      expect(await store.stories.get('never')).toBeNull()
    })

    it('that come again under an old id take no ledger from before', async () => {
      const store = await withArticles('a', 'b')
      await store.stories.regroup('1', { left: [], stories: [{ id: 's2', members: members('b') }] })
      const [old] = await store.stories.stale('1', 10)
      await store.stories.regroup('1', { left: ['s2'], stories: [{ id: 's1', members: members('a', 'b') }] })
      await store.stories.regroup('1', {
        left: ['s1'],
        stories: [
          { id: 's1', members: members('a') },
          { id: 's2', members: members('b') },
        ],
      })
      expect(await store.stories.saveLedger('1', ledgerOf('s2', ['b']), old.revision)).toBe(false)
    })

    it('move when their ledger comes out another, and only then', async () => {
      const store = await withArticles('a', 'b')
      await store.stories.regroup('1', {
        left: [],
        stories: [
          { id: 's1', members: members('a') },
          { id: 's2', members: members('b') },
        ],
      })
      const reconcile = async (fields: Partial<StoryLedger> = {}) => {
        for (const { id, revision } of await store.stories.stale('1', 10)) {
          await store.stories.saveLedger('1', ledgerOf(id, id === 's1' ? ['a'] : ['b'], fields), revision)
        }
      }
      const order = async () => (await store.stories.list({})).items.map(({ id }) => id)
      await reconcile()
      expect(await order()).toEqual(['s2', 's1'])
      const unmoved = (await store.stories.get('s1'))?.moved
      await store.stories.touch('1', ['s1'])
      await reconcile()
      expect((await store.stories.get('s1'))?.moved).toBe(unmoved)
      await store.stories.touch('1', ['s1'])
      await reconcile({ title: 'Another' })
      expect(await order()).toEqual(['s1', 's2'])
      const first = await store.stories.list({ limit: 1 })
      expect((await store.stories.list({ limit: 1, after: first.next })).items.map(({ id }) => id)).toEqual(['s2'])
    })

    it('become stale when one of their reports is read in another version', async () => {
      const store = await withArticles('a')
      await store.stories.regroup('1', { left: [], stories: [{ id: 's1', members: members('a') }] })
      const [{ revision }] = await store.stories.stale('1', 10)
      await store.stories.saveLedger('1', ledgerOf('s1', ['a']), revision)
      const next = report('a', 'More water.')
      await store.articles.add([{ article: next, seen: LATER }])
      expect(await store.stories.stale('1', 10)).toEqual([])
      await store.annotations.save('1', [saved(annotated(next, []), 2)])
      expect(await store.stories.stale('1', 10)).toHaveLength(1)
    })

    it('of two analyses stand apart, and one is shown', async () => {
      const store = await withArticles('a', 'b')
      await store.stories.regroup('1', { left: [], stories: [{ id: 's1', members: members('a', 'b') }] })
      await store.stories.regroup('2', { left: [], stories: [{ id: 's1', members: members('a') }] })
      expect(await store.stories.members('s1')).toHaveLength(2)
      expect(await store.stories.members('s1', '2')).toHaveLength(1)
      await store.stories.show('2')
      expect(await store.stories.members('s1')).toHaveLength(1)
      await store.stories.forgetOtherAnalyses(['2'])
      expect(await store.stories.count('1')).toBe(0)
      expect(await store.annotations.count('1')).toBe(0)
      expect(await store.articles.count()).toBe(2)
    })
  })
}
