import { describe, expect, test } from 'vitest'
import type { AppliedCorrectionAnswer, KeptCorrectionAnswer } from './api/corrections.ts'
import type { FindingAnswer } from './api/findings.ts'
import type { MeasureAnswer } from './api/measures.ts'
import type { Page } from './api/paging.ts'
import type { StoryCard } from './api/stories.ts'
import { addRecords, FERRY, JSON_TYPE, PAPER } from './testing/importing.ts'
import { serveArticles, servedForTests } from './testing/served.ts'

const served = servedForTests(async () => {
  const empty = await serveArticles([])
  await addRecords(empty, { text: FERRY, published: '2026-03-03' }, { text: PAPER, published: '2026-03-03' })
  return empty
})

describe('a correction', () => {
  const figure = async (): Promise<{
    story: string
    measure: MeasureAnswer
    point: MeasureAnswer['points'][number]
  }> => {
    const { items } = await served.json<Page<StoryCard>>('/api/stories?q=ferry')
    const story = items[0]?.id ?? ''
    const { items: measures } = await served.json<Page<MeasureAnswer>>(`/api/stories/${story}/measures`)
    for (const measure of measures) {
      const point = measure.points.find(({ value }) => value === 15)
      if (point) return { story, measure, point }
    }
    throw new Error('the figure is gone')
  }

  test('is kept, shows in the ledger as a person’s, and can be undone', async () => {
    const { story, point } = await figure()
    const { article, start, end, words } = point.evidence
    const correction = { kind: 'confirmed', on: { article, start, end, words }, note: 'asked the mayor' }
    const body = JSON.stringify({ story, by: 'Ada Brandt', correction })
    const kept = await served.json<KeptCorrectionAnswer>('/api/corrections', {
      method: 'POST',
      body,
      headers: JSON_TYPE,
    })
    expect(kept).toMatchObject({ by: 'Ada Brandt', story, correction, undone: null })
    await served.desk.settled()
    expect((await figure()).point.corrections).toEqual([{ id: kept.id, kind: 'confirmed' }])
    const { items } = await served.json<{ items: AppliedCorrectionAnswer[] }>(`/api/stories/${story}/corrections`)
    expect(items).toMatchObject([{ id: kept.id, applied: true, by: 'Ada Brandt' }])

    const undo = (): Promise<Response> =>
      served.fetch(`/api/corrections/${kept.id}?by=Bo+Lind`, { method: 'DELETE', headers: { 'X-Reckon': '1' } })
    expect(await (await undo()).json()).toMatchObject({ undone: { by: 'Bo Lind' } })
    expect((await undo()).status).toBe(404)
    await served.desk.settled()
    expect((await figure()).point.corrections).toEqual([])
    const list = async (query: string) =>
      (await served.json<{ items: unknown[] }>(`/api/corrections${query}`)).items.length
    expect([await list(''), await list('?undone=true')]).toEqual([0, 1])
  })

  test('dismisses a finding, which then stands apart with its reason', async () => {
    const text =
      'The fire at Brenn burned 120 square kilometers (75 square miles) of forest on Sunday, the warden Ida Falk said.'
    const story = (await addRecords(served, { text, title: 'Fire at Brenn' })).stories[0]?.id
    const findings = async (query = '') =>
      (await served.json<Page<FindingAnswer>>(`/api/stories/${story}/findings${query}`)).items
    const [first] = await findings('?kind=does-not-add-up')
    const on = first?.evidence.map(({ article, start, end, words }) => ({ article, start, end, words }))
    const correction = { kind: 'dismissed', finding: first?.kind, on, reason: 'miles of another kind' }
    const body = JSON.stringify({ story, by: 'Ada Brandt', correction })
    expect((await served.fetch('/api/corrections', { method: 'POST', body, headers: JSON_TYPE })).status).toBe(200)
    await served.desk.settled()
    expect((await findings()).map(({ text }) => text)).not.toContain(first?.text)
    expect(await findings('?dismissed=true')).toMatchObject([
      { text: first?.text, dismissed: { by: 'Ada Brandt', reason: 'miles of another kind' } },
    ])
  })

  test.each([
    [{}, 422],
    [{ story: 'none', by: 'Ada', correction: { kind: 'one-entity', names: ['a', 'b'] } }, 404],
    [{ story: 'none', by: ' ', correction: { kind: 'one-entity', names: ['a', 'b'] } }, 422],
    [{ story: 'none', by: 'Ada', correction: { kind: 'improved' } }, 422],
  ])('that is none is refused: %j', async (body, status) => {
    const response = await served.fetch('/api/corrections', {
      method: 'POST',
      body: JSON.stringify(body),
      headers: JSON_TYPE,
    })
    expect(response.status).toBe(status)
  })
})
