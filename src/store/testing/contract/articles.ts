import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Kept } from '../../articles.ts'
import { LATER, report, SEEN } from '../reports.ts'
import type { Fresh } from './fresh.ts'

const URL = 'https://lantern.example/flood'

export function articlesContract(fresh: Fresh): void {
  describe('articles', () => {
    it('come back as they were', async () => {
      const store = await fresh()
      const article = report('a', 'Water rose.\nNUL \0, half a pair \ud800, and 🌊.', { url: `${URL}#part` })
      expect(await store.articles.add([{ article, seen: SEEN }])).toEqual([{ id: 'a', version: 1, outcome: 'new' }])
      expect(await store.articles.get('a')).toEqual({ article, version: 1, seen: SEEN, current: true })
      expect(await store.articles.getAll(['b', 'a', 'a'])).toHaveLength(2)
      expect(await store.articles.get('b')).toBeNull()
      expect((await store.articles.atUrl(`${URL}#other`))?.id).toBe('a')
    })

    it('change nothing when they are added again', async () => {
      const store = await fresh()
      const article = report('a', 'Water rose.', { url: URL })
      await store.articles.add([{ article, seen: SEEN }])
      const before = await store.events.latest()
      const again = { ...article, id: 'another-name', reference: '2026-03-09' }
      expect(await store.articles.add([{ article: again, seen: LATER }])).toEqual([
        { id: 'a', version: 1, outcome: 'unchanged' },
      ])
      expect(await store.events.latest()).toBe(before)
      expect(await store.articles.count()).toBe(1)
    })

    it('keep the versions before, with what changed', async () => {
      const store = await fresh()
      const [before, after] = ['Two people died. The river rose on.', 'Three people died. The river rose on.']
      await store.articles.add([{ article: report('a', before, { url: URL }), seen: SEEN }])
      const [kept] = await store.articles.add([{ article: report('b', after, { url: URL }), seen: LATER }])
      expect(kept).toEqual({ id: 'a', version: 2, outcome: 'changed' })
      expect((await store.articles.get('a'))?.article.text).toBe(after)
      expect(await store.articles.get('a', 1)).toMatchObject({ article: { text: before }, current: false })
      const versions = await store.articles.versions('a')
      expect(versions.map(({ version, seen, changes }) => ({ version, seen, changes }))).toEqual([
        { version: 1, seen: SEEN, changes: null },
        { version: 2, seen: LATER, changes: [{ before: { start: 0, end: 3 }, after: { start: 0, end: 5 } }] },
      ])
    })

    it('stay at the newest version when an older sight of them is told again', async () => {
      const store = await fresh()
      const first = { article: report('a', 'Two died.'), seen: SEEN }
      const second = { article: report('a', 'Three died.'), seen: LATER }
      await store.articles.add([first])
      await store.articles.add([second])
      expect(await store.articles.add([first, second])).toMatchObject([
        { outcome: 'unchanged' },
        { outcome: 'unchanged' },
      ])
      const [back] = await store.articles.add([{ ...first, seen: '2026-03-03T08:00:00.000Z' }])
      expect(back).toEqual({ id: 'a', version: 3, outcome: 'changed' })
    })

    it('of one id and two URLs are two, whatever comes first', async () => {
      const ids = async (urls: readonly string[]) => {
        const store = await fresh()
        const kept = await store.articles.add(
          urls.map((url) => ({ article: report('a', `At ${url}.`, { url }), seen: SEEN })),
        )
        return kept.map(({ id }) => id)
      }
      const [own, beside] = await ids([URL, 'https://post.example/flood'])
      expect(own).toBe('a')
      expect(beside).toMatch(/^a-/)
    })

    it('in one batch are taken in turn', async () => {
      const store = await fresh()
      const kept = await store.articles.add(
        ['One.', 'One.', 'Two.'].map((text) => ({ article: report('a', text, { url: URL }), seen: SEEN })),
      )
      expect(kept.map(({ outcome }) => outcome)).toEqual(['new', 'unchanged', 'changed'])
    })

    it('in one batch become what they become one at a time', async () => {
      const store = await fresh()
      const one = fc.record({
        id: fc.constantFrom('a', 'b', 'c'),
        url: fc.constantFrom(null, '/one', '/two'),
        text: fc.constantFrom('Two died.', 'Three died.'),
        seen: fc.constantFrom(SEEN, LATER),
      })
      let runs = 0
      const outcomes = fc.asyncProperty(fc.array(one, { maxLength: 12 }), async (all) => {
        const run = runs++
        const add = async (way: string, batches: readonly (typeof all)[]) => {
          const kept: Kept[] = []
          for (const batch of batches) {
            const articles = batch.map(({ id, url, text, seen }) => ({
              article: report(`${run}${way}${id}`, text, { url: url && `https://${way}${run}.example${url}` }),
              seen,
            }))
            kept.push(...(await store.articles.add(articles)))
          }
          const ids = [...new Set(kept.map(({ id }) => id))]
          const texts = (await store.articles.getAll(ids)).map(({ article: { text }, version }) => [text, version])
          return { kept: kept.map(({ id, ...rest }) => ({ ...rest, at: ids.indexOf(id) })), texts }
        }
        expect(await add('x', [all])).toEqual(
          await add(
            'y',
            all.map((each) => [each]),
          ),
        )
      })
      await fc.assert(outcomes, { numRuns: 15 })
    })

    it('are listed in parts, latest change first', async () => {
      const store = await fresh()
      for (const id of ['a', 'b', 'c']) await store.articles.add([{ article: report(id, `${id}.`), seen: SEEN }])
      await store.articles.add([{ article: report('d', 'd.', { outlet: 'Post' }), seen: SEEN }])
      const first = await store.articles.list({ outlet: 'The Lantern', limit: 2 })
      const rest = await store.articles.list({ outlet: 'The Lantern', limit: 2, after: first.next })
      expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(['c', 'b', 'a'])
      expect(rest.next).toBeNull()
      await expect(store.articles.list({ after: 'nonsense' })).rejects.toThrow('no place in the list')
    })

    it('wait for the analysis that has not read them', async () => {
      const store = await fresh()
      await store.articles.add([{ article: report('a', 'One.'), seen: SEEN }])
      await store.articles.add([{ article: report('b', 'Two.'), seen: SEEN }])
      const first = await store.articles.waiting('1', { limit: 1 })
      expect(first.items).toEqual([{ id: 'a', version: 1 }])
      expect((await store.articles.waiting('1', { limit: 1, after: first.next })).items).toEqual([
        { id: 'b', version: 1 },
      ])
    })
  })
}
