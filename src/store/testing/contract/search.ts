import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Store } from '../../store.ts'
import { FLOOD } from '../flood.ts'
import { LATER, report, SEEN } from '../reports.ts'
import { articles, filledWithFlood, markedWords } from './found.ts'
import type { Fresh } from './fresh.ts'

export function searchContract(fresh: Fresh): void {
  const filled = (): Promise<Store> => filledWithFlood(fresh)

  describe('search of articles', () => {
    it('finds words in any inflection, case and accent, newest first', async () => {
      const store = await filled()
      expect(await articles(store, 'casualties')).toEqual(['c', 'a'])
      expect(await articles(store, 'ZURICH boat')).toEqual(['b'])
      expect(await articles(store, 'dam killing')).toEqual(['b'])
      expect(await articles(store, 'nowhere')).toEqual([])
      expect(await articles(store, '')).toEqual(['c', 'b', 'a'])
    })

    it('knows words in a row and words that must not be there', async () => {
      const store = await filled()
      expect(await articles(store, '"dam broke"')).toEqual(['a'])
      expect(await articles(store, '"broke dam"')).toEqual([])
      expect(await articles(store, 'dam -boats')).toEqual(['a'])
      expect(await articles(store, '-boats')).toEqual(['c', 'a'])
    })

    it('marks what was looked for, in title and text', async () => {
      const store = await filled()
      const [hit] = (await store.search.articles({ words: 'boats "near the dam"' })).items
      expect(markedWords(hit.heading)).toEqual(['Boats'])
      expect(markedWords(hit.excerpt)).toEqual(['boats', 'near the dam'])
      expect(hit).toMatchObject({ article: 'b', outlet: 'Harbour Post', day: '2026-01-20' })
      expect(hit.excerpt.text).toBe(FLOOD[1].article.text.slice(hit.evidence.start, hit.evidence.end))
    })

    it('is narrowed by outlet and days', async () => {
      const store = await filled()
      const found = async (sought: object) => (await store.search.articles(sought)).items.map(({ article }) => article)
      expect(await found({ outlet: 'harbour post' })).toEqual(['b'])
      expect(await found({ from: '2026-01-20' })).toEqual(['c', 'b'])
      expect(await found({ from: '2026-01-11', to: '2026-01-20' })).toEqual(['b'])
    })

    it('is narrowed to a story, small or large', async () => {
      const store = await fresh()
      const ids = Array.from({ length: 203 }, (_, i) => `r${i}`)
      await store.articles.add(ids.map((id) => ({ article: report(id, `Water rose in ${id}.`), seen: SEEN })))
      await store.stories.show('1')
      const story = (id: string, articles: readonly string[]) => ({
        id,
        members: articles.map((article) => ({ article, subject: 0 })),
      })
      await store.stories.regroup('1', {
        left: [],
        stories: [story('large', ids.slice(2)), story('small', ids.slice(0, 2))],
      })
      const found = async (id: string) =>
        (await store.search.articles({ words: 'water', story: id, limit: 500 })).items.length
      expect(await Promise.all(['large', 'small', 'none'].map(found))).toEqual([201, 2, 0])
    })

    it('comes in parts', async () => {
      const store = await filled()
      const first = await store.search.articles({ words: 'said', limit: 2 })
      const rest = await store.search.articles({ words: 'said', limit: 2, after: first.next })
      expect([...first.items, ...rest.items].map(({ article }) => article)).toEqual(['c', 'b', 'a'])
      expect(rest.next).toBeNull()
    })

    it('finds the newest version only', async () => {
      const store = await filled()
      await store.articles.add([{ article: report('a', 'The levee held.', { published: '2026-01-10' }), seen: LATER }])
      expect(await articles(store, 'casualties')).toEqual(['c'])
      expect(await articles(store, 'levee')).toEqual(['a'])
    })
  })

  describe('search', () => {
    it('offers names by how often they stand there', async () => {
      const store = await filled()
      expect(await store.search.suggest('speaker', 'rui', 10)).toEqual([
        { text: 'Ana María Ruiz-Soto', count: 1 },
        { text: 'Ana Ruiz', count: 1 },
      ])
      expect(await store.search.suggest('outlet', 'lan', 10)).toEqual([{ text: 'The Lantern', count: 2 }])
      expect(await store.search.suggest('speaker', '%', 10)).toEqual([])
    })

    it('takes any wording as words', async () => {
      const store = await filled()
      const signs = fc.string({
        unit: fc.constantFrom(
          ...'"\'(){}[]:*^-+~&|!<>@\\/%_;,. \0\ud800é🌊aZ1',
          'NEAR',
          'AND',
          'OR',
          'NOT',
          'dam',
          'text:',
        ),
        maxLength: 40,
      })
      await fc.assert(
        fc.asyncProperty(fc.oneof(signs, fc.string({ unit: 'binary' })), async (words) => {
          for (const search of ['articles', 'said', 'figures'] as const) {
            await store.search[search]({ words, speaker: words, body: words, measure: words, outlet: words })
            await store.search[search]({ words })
          }
          await store.search.suggest('body', words, 5)
        }),
        { numRuns: 60 },
      )
    })

    it('keeps articles of any text', async () => {
      const store = await fresh()
      const texts = [
        '',
        '\0',
        '\ud800',
        'a'.repeat(300_000),
        `${'word '.repeat(50_000)}`,
        '"; drop table articles; --',
        '9,'.repeat(50_000),
      ]
      await store.articles.add(
        texts.map((text, i) => ({ article: report(`r${i}`, text, { title: text.slice(0, 3000) }), seen: SEEN })),
      )
      expect(await store.articles.count()).toBe(texts.length)
      expect(await articles(store, 'word')).toEqual(['r4'])
    })
  })
}
