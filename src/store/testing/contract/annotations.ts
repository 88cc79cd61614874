import { describe, expect, it } from 'vitest'
import { annotated, LATER, report, SEEN, saved } from '../reports.ts'
import type { Fresh } from './fresh.ts'

export function annotationsContract(fresh: Fresh): void {
  describe('annotations', () => {
    const article = report('a', 'The mayor said that two people died.')
    const annotations = annotated(article, [{ words: 'two people died', speaker: { name: 'Ana Ruiz' } }])

    it('come back as they were, each analysis apart', async () => {
      const store = await fresh()
      await store.articles.add([{ article, seen: SEEN }])
      await store.annotations.save('1', [saved(annotations)])
      expect(await store.annotations.of('1', ['a', 'b'])).toEqual([annotations])
      expect(await store.annotations.of('2', ['a'])).toEqual([])
      expect(await store.annotations.count('1')).toBe(1)
      expect((await store.articles.waiting('1', {})).items).toEqual([])
      expect((await store.articles.waiting('2', {})).items).toHaveLength(1)
    })

    it('saved twice are saved once', async () => {
      const store = await fresh()
      await store.articles.add([{ article, seen: SEEN }])
      await store.annotations.save('1', [saved(annotations)])
      await store.stories.show('1')
      await store.annotations.place('1', await store.annotations.unplaced('1', 10))
      const before = await store.events.latest()
      await store.annotations.save('1', [saved(annotations)])
      expect(await store.events.latest()).toBe(before)
      expect(await store.annotations.placed('1', 0, 10)).toHaveLength(1)
      expect((await store.search.said({})).items).toHaveLength(1)
    })

    it('of a version that is not the newest show nowhere', async () => {
      const store = await fresh()
      await store.articles.add([{ article, seen: SEEN }])
      await store.articles.add([{ article: report('a', 'The mayor said that three people died.'), seen: LATER }])
      await store.annotations.save('1', [saved(annotations)])
      await store.stories.show('1')
      expect(await store.annotations.of('1', ['a'])).toEqual([])
      expect(await store.annotations.unplaced('1', 10)).toEqual([])
      expect((await store.search.said({})).items).toEqual([])
    })

    it('leave with the version that they are of', async () => {
      const store = await fresh()
      await store.articles.add([{ article, seen: SEEN }])
      await store.annotations.save('1', [saved(annotations)])
      await store.stories.show('1')
      const next = report('a', 'The mayor said that three people died.')
      await store.articles.add([{ article: next, seen: LATER }])
      expect(await store.annotations.of('1', ['a'])).toEqual([])
      expect((await store.search.said({})).items).toEqual([])
      await store.annotations.save('1', [saved(annotated(next, [{ words: 'three people died' }]), 2)])
      expect((await store.search.said({})).items.map(({ excerpt }) => excerpt.text)).toEqual(['three people died'])
    })

    it('of an article that is not kept are refused', async () => {
      const store = await fresh()
      await expect(store.annotations.save('1', [saved(annotations)])).rejects.toThrow('add the article first')
    })

    it('give digests by day, then places in the order of the caller', async () => {
      const store = await fresh()
      const days = { late: '2026-03-05', none: null, early: '2026-03-01' }
      const all = Object.entries(days).map(([id, published]) =>
        annotated(report(id, `Water in ${id}.`, { published }), []),
      )
      await store.articles.add(all.map((one) => ({ article: one.article, seen: SEEN })))
      await store.annotations.save(
        '1',
        all.map((one) => saved(one)),
      )
      const waiting = await store.annotations.unplaced('1', 10)
      expect(waiting.map((one) => one.article)).toEqual(['early', 'late', 'none'])
      expect(waiting[0]).toEqual(saved(all[2]).digests[0])
      await store.annotations.place('1', [waiting[1]])
      await store.annotations.place('1', [waiting[0]])
      expect((await store.annotations.unplaced('1', 10)).map((one) => one.article)).toEqual(['none'])
      const placed = await store.annotations.placed('1', 0, 10)
      expect(placed.map(({ place, digest }) => [place, digest.article])).toEqual([
        [1, 'late'],
        [2, 'early'],
      ])
      expect(await store.annotations.placed('1', 1, 10)).toEqual([placed[1]])
    })
  })
}
