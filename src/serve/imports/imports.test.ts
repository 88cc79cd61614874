import { describe, expect, test } from 'vitest'
import type { ArticleAnswer, ChangesAnswer } from '../api/articles.ts'
import type { Page } from '../api/paging.ts'
import { add, addRecords, FERRY, JSON_TYPE, PAPER } from '../testing/importing.ts'
import { serveArticles, servedForTests } from '../testing/served.ts'

const served = servedForTests(() => serveArticles([]))

describe('an import', () => {
  test('of records: once, and again, which changes nothing', async () => {
    const record = {
      text: FERRY,
      title: 'Ferry sinks',
      outlet: 'Penwick Post',
      url: 'https://post.example/ferry',
      published: '2026-03-03',
    }
    const first = await addRecords(served, record, { text: PAPER, outlet: 'Coast Courier', published: '2026-03-03' })
    expect(first).toMatchObject({ state: 'done', total: 2, annotated: 2, added: 2, unchanged: 0, problems: [] })
    expect(first.stories).toHaveLength(1)
    const again = await addRecords(served, record, { text: PAPER, outlet: 'Coast Courier', published: '2026-03-03' })
    expect(again).toMatchObject({ state: 'done', added: 0, changed: 0, unchanged: 2 })
    expect((await served.json<Page<unknown>>('/api/articles')).total).toBe(2)
    expect(await served.json(`/api/imports/${again.id}`)).toEqual(again)
  })

  test('of another text at the same URL: a version, with what it changed', async () => {
    const url = 'https://post.example/ferry'
    const text = FERRY.replace('At least 12', 'At least 19')
    const { articles, changed } = await addRecords(served, {
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
    const { state, articles } = await add(served, body, { 'Content-Type': type })
    expect(state).toBe('done')
    expect((await served.json<ArticleAnswer>(`/api/articles/${articles[0]}`)).text).toContain(words)
  })

  test('of a record whose day is none, which is told as in a file', async () => {
    const text = 'The mill at Osk burned down.'
    const { total, problems } = await addRecords(served, { text, published: 'on Friday' })
    expect(total).toBe(1)
    expect(problems).toMatchObject([{ where: 'record 1', problem: '"published" is no day: "on Friday"' }])
  })

  test('of uploaded files, which tells of those that can’t be read', async () => {
    const form = new FormData()
    form.append('files', new File(['Snow closed the pass at Brig on Sunday, the canton said.'], 'snow.txt'))
    form.append('files', new File([new Uint8Array([0, 1, 2, 3, 255, 254])], 'noise.txt'))
    form.append('files', new File(['{"id":"x"'], 'broken.json'))
    const progress = await add(served, form, {})
    expect(progress).toMatchObject({ state: 'done', total: 1, added: 1, problemsTotal: 2 })
    for (const { problem, advice, where } of progress.problems) {
      expect([problem, advice]).not.toContain('')
      expect(['noise.txt', 'broken.json']).toContain(where)
    }
  })

  test('of two texts that were pasted: two reports, not two versions of one', async () => {
    const one = await add(served, 'Owls nest in the tower of Hesse, said the priest.', { 'Content-Type': 'text/plain' })
    const two = await add(served, 'Bees swarm in the attic of the school, said the head.', {
      'Content-Type': 'text/plain',
    })
    expect([one.added, two.added]).toEqual([1, 1])
    expect(one.articles).not.toEqual(two.articles)
  })

  test('of two texts under one id: the first, and given again the same, whatever way they come', async () => {
    const texts = ['The pier at Osmund closed on Monday.', 'The pier at Osmund opened on Friday.']
    const records = texts.map((text) => ({ id: 'pier', text }))
    const lines = records.map((record) => JSON.stringify(record)).join('\n')
    const taken = { problem: 'the id "pier" was taken already, by record 1', where: 'record 2' }
    expect(await addRecords(served, ...records)).toMatchObject({ added: 1, changed: 0, problems: [taken] })
    expect(await addRecords(served, ...records)).toMatchObject({ unchanged: 1, changed: 0, problems: [taken] })
    const sent = await add(served, lines, { 'Content-Type': 'application/x-ndjson' }, '&name=piers')
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
    const { total, problems } = await add(served, body, JSON_TYPE)
    expect(total).toBe(0)
    expect(problems).toHaveLength(3)
    expect(problems[0]?.problem).toContain('not in English')
  })

  test.each([
    ['{"records":[]}', JSON_TYPE, 422],
    ['{"urls":["file:///etc/passwd"]}', JSON_TYPE, 422],
    ['{"records":[{"title":"no text"}]}', JSON_TYPE, 422],
    ['nonsense', JSON_TYPE, 400],
    ['<x/>', { 'Content-Type': 'application/xml', 'X-Reckon': '1' }, 415],
    ['no boundary', { 'Content-Type': 'multipart/form-data', 'X-Reckon': '1' }, 400],
  ])('of %s is refused', async (body, headers, status) => {
    expect((await served.fetch('/api/imports', { method: 'POST', body, headers })).status).toBe(status)
  })

  test('of a hostile report: it is text everywhere', async () => {
    const hostile = '<script>alert(1)</script>"\'&\u0000\u202e<img src=x onerror=alert(1)>'
    const { articles, stories } = await addRecords(served, {
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
