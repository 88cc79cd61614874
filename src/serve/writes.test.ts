import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ArticleAnswer, ChangesAnswer } from './api/articles.ts'
import type { AppliedCorrectionAnswer, KeptCorrectionAnswer } from './api/corrections.ts'
import type { FindingAnswer } from './api/findings.ts'
import type { ImportProgress } from './api/imports.ts'
import type { MeasureAnswer } from './api/measures.ts'
import type { Page } from './api/paging.ts'
import type { StoryCard } from './api/stories.ts'
import { type Served, serveArticles } from './testing/served.ts'

let served: Served
beforeAll(async () => {
  served = await serveArticles([])
}, 60_000)
afterAll(() => served.close(), 60_000)

const json = { 'Content-Type': 'application/json' }

const add = (body: string | FormData, headers: Record<string, string>, query = ''): Promise<ImportProgress> =>
  served.json(`/api/imports?wait=30${query}`, { method: 'POST', body, headers: { 'X-Reckon': '1', ...headers } })

const addRecords = (...records: readonly object[]): Promise<ImportProgress> => add(JSON.stringify({ records }), json)

const FERRY = `At least 12 people died when a ferry sank off Penwick on Monday, the coast guard said.
“We searched all night,” said Ann Reed, a spokeswoman for the coast guard. She said 40 people had been saved.`
const PAPER = `The ferry that sank off Penwick on Monday killed at least 15 people, the mayor, Tom Hale, said.
Ann Reed of the coast guard said 40 people had been saved from the ferry.`

describe('an import', () => {
  test('of records: once, and again, which changes nothing', async () => {
    const record = {
      text: FERRY,
      title: 'Ferry sinks',
      outlet: 'Penwick Post',
      url: 'https://post.example/ferry',
      published: '2026-03-03',
    }
    const first = await addRecords(record, { text: PAPER, outlet: 'Coast Courier', published: '2026-03-03' })
    expect(first).toMatchObject({ state: 'done', total: 2, annotated: 2, added: 2, unchanged: 0, problems: [] })
    expect(first.stories).toHaveLength(1)
    const again = await addRecords(record, { text: PAPER, outlet: 'Coast Courier', published: '2026-03-03' })
    expect(again).toMatchObject({ state: 'done', added: 0, changed: 0, unchanged: 2 })
    expect((await served.json<Page<unknown>>('/api/articles')).total).toBe(2)
    expect(await served.json(`/api/imports/${again.id}`)).toEqual(again)
  })

  test('of another text at the same URL: a version, with what it changed', async () => {
    const url = 'https://post.example/ferry'
    const text = FERRY.replace('At least 12', 'At least 19')
    const { articles, changed } = await addRecords({
      text,
      title: 'Ferry sinks',
      outlet: 'Penwick Post',
      url,
      published: '2026-03-03',
    })
    expect(changed).toBe(1)
    const path = `/api/articles/${encodeURIComponent(articles[0] ?? '')}`
    const now = await served.json<ArticleAnswer>(path)
    expect(now.versions).toMatchObject([
      { version: 1, current: false },
      { version: 2, current: true },
    ])
    expect(now.text).toContain('19')
    const before = await served.json<ArticleAnswer>(`${path}?version=1`)
    expect(before).toMatchObject({ text: FERRY, version: 1, annotations: null, lines: [] })
    const { changes, removed, added } = await served.json<ChangesAnswer>(`${path}/changes`)
    const of = (kinds: readonly string[]) =>
      changes
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ text: one }) => one)
        .join('')
    expect(of(['same', 'removed'])).toBe(FERRY)
    expect(of(['same', 'added'])).toBe(text)
    expect([removed, added]).not.toContain(0)
  })

  test.each([
    ['text/plain', 'The mill at Lund burned down on Friday, police said.', 'The mill at Lund'],
    [
      'text/html',
      `<!doctype html><title>Mill burns</title><article><h1>Mill burns</h1>${'<p>The mill at Dorne burned down on Friday, said police, who saw no sign of arson in the ruin.</p>'.repeat(3)}</article>`,
      'The mill at Dorne',
    ],
    [
      'application/x-ndjson',
      '{"text":"The mill at Varn burned down."}\n{"text":"Rain fell on Skagen for nine days."}\n',
      'The mill at Varn',
    ],
  ])('of %s', async (type, body, words) => {
    const { state, articles } = await add(body, { 'Content-Type': type })
    expect(state).toBe('done')
    expect((await served.json<ArticleAnswer>(`/api/articles/${articles[0]}`)).text).toContain(words)
  })

  test('of uploaded files, which tells of those that can’t be read', async () => {
    const form = new FormData()
    form.append('files', new File(['Snow closed the pass at Brig on Sunday, the canton said.'], 'snow.txt'))
    form.append('files', new File([new Uint8Array([0, 1, 2, 3, 255, 254])], 'noise.txt'))
    form.append('files', new File(['{"id":"x"'], 'broken.json'))
    const progress = await add(form, {})
    expect(progress).toMatchObject({ state: 'done', total: 1, added: 1, problemsTotal: 2 })
    for (const { problem, advice, where } of progress.problems) {
      expect([problem, advice]).not.toContain('')
      expect(['noise.txt', 'broken.json']).toContain(where)
    }
  })

  test('of two texts that were pasted: two reports, not two versions of one', async () => {
    const one = await add('Owls nest in the tower of Hesse, said the priest.', { 'Content-Type': 'text/plain' })
    const two = await add('Bees swarm in the attic of the school, said the head.', { 'Content-Type': 'text/plain' })
    expect([one.added, two.added]).toEqual([1, 1])
    expect(one.articles).not.toEqual(two.articles)
  })

  test('of two texts under one id: the first, and given again the same, whatever way they come', async () => {
    const texts = ['The pier at Osmund closed on Monday.', 'The pier at Osmund opened on Friday.']
    const records = texts.map((text) => ({ id: 'pier', text }))
    const lines = records.map((record) => JSON.stringify(record)).join('\n')
    const taken = { problem: 'the id "pier" was taken already, by record 1', where: 'record 2' }
    expect(await addRecords(...records)).toMatchObject({ added: 1, changed: 0, problems: [taken] })
    expect(await addRecords(...records)).toMatchObject({ unchanged: 1, changed: 0, problems: [taken] })
    const sent = await add(lines, { 'Content-Type': 'application/x-ndjson' }, '&name=piers')
    expect(sent).toMatchObject({ unchanged: 1, changed: 0, problems: [{ where: 'piers.jsonl:2' }] })
    expect((await served.json<ArticleAnswer>('/api/articles/pier')).text).toBe(texts[0])
  })

  test('that is asked to wait twice is refused, whatever way it comes', async () => {
    for (const [body, type] of [
      ['{"records":[{"text":"A pier closed."}]}', 'application/json'],
      ['A pier closed.', 'text/plain'],
    ]) {
      const headers = { 'X-Reckon': '1', 'Content-Type': type as string }
      const response = await served.fetch('/api/imports?wait=1&wait=2', {
        method: 'POST',
        body: body as string,
        headers,
      })
      expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('is given twice')])
    }
  })

  test('of what is no English, or lies on this machine, is told', async () => {
    const body = JSON.stringify({
      records: [
        {
          text: 'Der Bürgermeister sagte am Montag, dass die Brücke nach dem Hochwasser nicht mehr sicher ist und sofort gesperrt wird. '.repeat(
            5,
          ),
        },
      ],
      urls: [`${served.url}api/stories`, 'http://169.254.169.254/latest/meta-data'],
    })
    const { total, problems } = await add(body, json)
    expect(total).toBe(0)
    expect(problems).toHaveLength(3)
    expect(problems[0]?.problem).toContain('not in English')
  })

  test.each([
    ['{"records":[]}', json, 422],
    ['{"urls":["file:///etc/passwd"]}', json, 422],
    ['{"records":[{"title":"no text"}]}', json, 422],
    ['nonsense', json, 400],
    ['<x/>', { 'Content-Type': 'application/xml', 'X-Reckon': '1' }, 415],
    ['no boundary', { 'Content-Type': 'multipart/form-data', 'X-Reckon': '1' }, 400],
  ])('of %s is refused', async (body, headers, status) => {
    expect((await served.fetch('/api/imports', { method: 'POST', body, headers })).status).toBe(status)
  })

  test('of a hostile report: it is text everywhere', async () => {
    const hostile = '<script>alert(1)</script>"\'&\u0000\u202e<img src=x onerror=alert(1)>'
    const { articles, stories } = await addRecords({
      text: `The mayor of ${hostile} said 12 people died on Monday. ${hostile}`,
      title: hostile,
      outlet: hostile,
      url: 'javascript:alert(1)',
      id: '../../etc/passwd?x=1#y',
    })
    const response = await served.fetch(`/api/articles/${encodeURIComponent(articles[0] ?? '')}`)
    expect(response.headers.get('Content-Type')).toContain('application/json')
    expect(((await response.json()) as ArticleAnswer).report.title).toContain('<script>')
    for (const { id } of stories) {
      const page = await served.fetch(`/api/stories/${id}/export/html`)
      expect(page.headers.get('Content-Disposition')).toMatch(/^attachment/u)
      expect(page.headers.get('Content-Security-Policy')).toContain('sandbox')
      expect(await page.text()).not.toContain('<script>alert')
    }
  })
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
    const kept = await served.json<KeptCorrectionAnswer>('/api/corrections', { method: 'POST', body, headers: json })
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
    const story = (await addRecords({ text, title: 'Fire at Brenn' })).stories[0]?.id
    const findings = async (query = '') =>
      (await served.json<Page<FindingAnswer>>(`/api/stories/${story}/findings${query}`)).items
    const [first] = await findings('?kind=does-not-add-up')
    const on = first?.evidence.map(({ article, start, end, words }) => ({ article, start, end, words }))
    const correction = { kind: 'dismissed', finding: first?.kind, on, reason: 'miles of another kind' }
    const body = JSON.stringify({ story, by: 'Ada Brandt', correction })
    expect((await served.fetch('/api/corrections', { method: 'POST', body, headers: json })).status).toBe(200)
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
      headers: json,
    })
    expect(response.status).toBe(status)
  })
})
