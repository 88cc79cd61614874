import { describe, expect, it } from 'vitest'
import type { Store } from '../../store.ts'
import { FLOOD } from '../flood.ts'
import { annotated, keep, report } from '../reports.ts'
import { articles, filledWithFlood, markedWords } from './found.ts'
import type { Fresh } from './fresh.ts'
import { ledgerOf } from './stories.ts'

export function sayingsContract(fresh: Fresh): void {
  const filled = (): Promise<Store> => filledWithFlood(fresh)

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
      expect(FLOOD[0].article.text.slice(start, end)).toBe('the casualties were “far too many”')
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
}
