import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Excerpt } from '../../search/search.ts'
import type { Store } from '../../store.ts'
import { annotated, keep, LATER, report, SEEN } from '../reports.ts'
import type { Fresh } from './fresh.ts'
import { ledgerOf } from './stories.ts'

const markedWords = ({ text, marked }: Excerpt): readonly string[] =>
  marked.map(({ start, end }) => text.slice(start, end))

/** Three days of a flood, as two outlets tell it. */
const REPORTS = [
  annotated(
    report('a', 'Mayor Ana Ruiz said the casualties were “far too many”. Officials denied that the dam broke.', {
      published: '2026-01-10',
    }),
    [
      {
        words: 'the casualties were “far too many”',
        speaker: { name: 'Ana Ruiz', kind: 'person', affiliation: 'Portmere' },
        quotation: 'mixed',
      },
      { words: 'the dam broke', speaker: { kind: 'group', anonymous: true }, stance: 'deny' },
    ],
  ),
  annotated(
    report('b', 'Zürich sent 12 boats. Olena Zelenska said 40 people were killed near the dam, Ruiz 38.', {
      published: '2026-01-20',
      outlet: 'Harbour Post',
      title: 'Boats for the dam',
    }),
    [{ words: '40 people were killed near the dam', speaker: { name: 'Olena Zelenska', kind: 'person' } }],
    [
      { words: '12 boats', value: 12, measures: 'boats' },
      { words: '40 people', value: 40, measures: 'people killed', attribution: 0 },
    ],
  ),
  annotated(report('c', 'Ana María Ruiz-Soto said one casualty was found.', { published: '2026-02-02' }), [
    { words: 'one casualty was found', speaker: { name: 'Ana María Ruiz-Soto', kind: 'person' } },
  ]),
]

export function searchContract(fresh: Fresh): void {
  const filled = async (): Promise<Store> => {
    const store = await fresh()
    await keep(store, '1', REPORTS)
    return store
  }
  const articles = async (store: Store, words: string) =>
    (await store.search.articles({ words })).items.map(({ article }) => article)

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
      expect(hit.excerpt.text).toBe(REPORTS[1].article.text.slice(hit.evidence.start, hit.evidence.end))
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

  describe('search of what was said', () => {
    const said = async (store: Store, sought: object) =>
      (await store.search.said(sought)).items.map(({ excerpt }) => excerpt.text)

    it('is narrowed by each filter', async () => {
      const store = await filled()
      expect(await said(store, { words: 'casualties', speaker: 'Ruiz', from: '2026-01-01', to: '2026-01-31' })).toEqual(
        ['the casualties were “far too many”'],
      )
      expect(await said(store, { speaker: 'ana maria' })).toEqual(['one casualty was found'])
      expect(await said(store, { body: 'Portmere' })).toHaveLength(1)
      expect(await said(store, { stance: 'deny' })).toEqual(['the dam broke'])
      expect(await said(store, { quotation: 'mixed' })).toHaveLength(1)
      expect(await said(store, { named: false })).toEqual(['the dam broke'])
      expect(await said(store, { outlet: 'Harbour Post' })).toHaveLength(1)
      expect(await said(store, { measure: 'people killed' })).toEqual(['40 people were killed near the dam'])
      expect(await said(store, { speaker: 'Nobody Known' })).toEqual([])
      expect(await said(store, {})).toHaveLength(4)
    })

    it('gives who said it and where', async () => {
      const store = await filled()
      const [hit] = (await store.search.said({ words: 'casualties Ruiz', to: '2026-01-31' })).items
      expect(hit).toMatchObject({
        article: 'a',
        attribution: 0,
        speaker: 'Ana Ruiz',
        body: 'Portmere',
        named: true,
        stance: 'assert',
        quotation: 'mixed',
      })
      const [{ start, end }] = hit.content
      expect(REPORTS[0].article.text.slice(start, end)).toBe('the casualties were “far too many”')
      expect(markedWords(hit.excerpt)).toEqual(['casualties'])
    })

    it('finds a person under all names of the article', async () => {
      const store = await fresh()
      const one = annotated(report('d', 'Joan “Jo” Vale said the road was open.'), [
        { words: 'the road was open', speaker: { name: 'Joan Vale', kind: 'person' } },
      ])
      const entities = one.entities.map((entity) => ({ ...entity, names: ['Joan Vale', 'Jo'] }))
      await keep(store, '1', [{ ...one, entities }])
      expect(await said(store, { speaker: 'Jo' })).toHaveLength(1)
      expect(await said(store, { words: 'jo road' })).toHaveLength(1)
    })

    it('finds a person under all names that a story knows', async () => {
      const store = await filled()
      const members = ['a', 'c'].map((article) => ({ article, subject: 0 }))
      await store.stories.regroup('1', { left: [], stories: [{ id: 's1', members }] })
      const [{ revision }] = await store.stories.stale('1', 1)
      const names = ['Ana Ruiz', 'Ana María Ruiz-Soto', 'Anna Ruis']
      const entity = { name: names[0], type: 'PERSON', names, roles: [], affiliation: null, evidence: [], trail: [] }
      await store.stories.saveLedger('1', ledgerOf('s1', ['a', 'c'], { entities: [entity] }), revision)
      expect(await said(store, { speaker: 'Soto' })).toHaveLength(2)
      expect(await said(store, { speaker: 'Ruis' })).toHaveLength(2)
      expect(await articles(store, 'Ruis')).toEqual(['c', 'b', 'a'])
      expect(await said(store, { story: 's1' })).toHaveLength(3)
      expect(await said(store, { story: 's1', words: 'dam' })).toEqual(['the dam broke'])
      expect(await said(store, { story: 'none' })).toEqual([])
    })
  })

  describe('search of figures', () => {
    const values = async (store: Store, sought: object) =>
      (await store.search.figures(sought)).items.map(({ value }) => value)

    it('is narrowed by measure, giver and value', async () => {
      const store = await filled()
      expect(await values(store, { measure: 'people' })).toEqual([40])
      expect(await values(store, { speaker: 'Zelenska' })).toEqual([40])
      expect(await values(store, { most: 12 })).toEqual([12])
      expect(await values(store, { least: 13 })).toEqual([40])
      expect(await values(store, { words: 'boats' })).toEqual([12])
      expect(await values(store, { measure: '!?' })).toEqual([])
      const [hit] = (await store.search.figures({ measure: 'boats' })).items
      expect(hit.excerpt.text).toBe('Zürich sent 12 boats.')
      expect(hit).toMatchObject({ measure: 'boats', speaker: null, evidence: { article: 'b', start: 12, end: 20 } })
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
