import { describe, expect, it } from 'vitest'
import type { Correction, KeptCorrection } from '../../../story/correction.ts'
import { report, SEEN } from '../reports.ts'
import type { Fresh } from './fresh.ts'
import { ledgerOf } from './stories.ts'

const correction: KeptCorrection = {
  id: 'c1',
  by: 'Mina',
  when: SEEN,
  correction: { kind: 'one-entity', names: ['A. Ruiz', 'Ana Ruiz'] },
}

export function correctionsContract(fresh: Fresh): void {
  const withStory = async () => {
    const store = await fresh()
    await store.articles.add(['a', 'b'].map((id) => ({ article: report(id, `${id}.`), seen: SEEN })))
    await store.stories.show('1')
    await store.stories.regroup('1', { left: [], stories: [{ id: 's2', members: [{ article: 'b', subject: 0 }] }] })
    const [{ revision }] = await store.stories.stale('1', 1)
    await store.stories.saveLedger('1', ledgerOf('s2', ['b']), revision)
    return store
  }

  describe('corrections', () => {
    it('are kept once, and make their story stale', async () => {
      const store = await withStory()
      expect(await store.corrections.add(correction, 's2')).toBe(true)
      expect(await store.corrections.add(correction, 's2')).toBe(false)
      expect(await store.corrections.get('c1')).toEqual({ ...correction, story: 's2', undone: null })
      expect(await store.stories.stale('1', 10)).toHaveLength(1)
    })

    it('can be taken back, once, and stay on record', async () => {
      const store = await withStory()
      await store.corrections.add(correction, 's2')
      expect(await store.corrections.undo('c1', 'Jo')).toBe(true)
      expect(await store.corrections.undo('c1', 'Jo')).toBe(false)
      expect(await store.corrections.undo('c9', 'Jo')).toBe(false)
      expect(await store.corrections.list({ story: 's2' })).toEqual([])
      expect(await store.corrections.list({ undone: true })).toMatchObject([{ id: 'c1', undone: { by: 'Jo' } }])
    })

    it('follow their story to its new id', async () => {
      const store = await withStory()
      await store.corrections.add(correction, 's2')
      const both = ['a', 'b'].map((article) => ({ article, subject: 0 }))
      await store.stories.regroup('1', { left: ['s2'], stories: [{ id: 's1', members: both }] })
      for (const id of ['s1', 's2']) expect(await store.corrections.list({ story: id })).toHaveLength(1)
    })

    it('bear on the stories whose words they are about, wherever they were made, or whose names', async () => {
      const store = await withStory()
      const on = (article: string) => ({ article, start: 0, end: 2, words: `${article}.` })
      const made = [
        { kind: 'one-entity', names: ['A', 'B'] },
        { kind: 'confirmed', on: on('a'), note: null },
        { kind: 'measure', on: on('b'), like: on('c') },
        { kind: 'dismissed', finding: 'disputed', on: [on('a'), on('b')], reason: 'No.' },
      ] as const satisfies readonly Correction[]
      for (const [i, one] of made.entries()) {
        await store.corrections.add({ ...correction, id: `c${i}`, correction: one as Correction }, 's2')
      }
      const bearing = async (story: string, articles: readonly string[]) =>
        (await store.corrections.bearingOn(story, articles, '1')).map(({ id }) => id)
      expect(await bearing('s2', ['b'])).toEqual(['c0', 'c2', 'c3'])
      expect(await bearing('s1', ['a'])).toEqual(['c1', 'c3'])
      expect(await bearing('s3', ['c', 'x'])).toEqual(['c2'])
      expect(await bearing('s3', [])).toEqual([])
      await store.corrections.undo('c3', 'Jo')
      expect(await bearing('s1', ['a'])).toEqual(['c1'])
      const both = ['a', 'b'].map((article) => ({ article, subject: 0 }))
      await store.stories.regroup('1', { left: ['s2'], stories: [{ id: 's1', members: both }] })
      expect(await bearing('s1', ['a', 'b'])).toEqual(['c0', 'c1', 'c2'])
    })

    it('outlive every analysis', async () => {
      const store = await withStory()
      await store.corrections.add(correction, 's2')
      await store.stories.forgetOtherAnalyses([])
      expect(await store.corrections.list({})).toHaveLength(1)
    })

    it('of an unknown kind are refused', async () => {
      const store = await withStory()
      const unknown = { ...correction, correction: { kind: 'no-such-kind' } } as never
      await expect(store.corrections.add(unknown, 's2')).rejects.toThrow()
      expect(await store.corrections.list({})).toEqual([])
    })
  })
}
