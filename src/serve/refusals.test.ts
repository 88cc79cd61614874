import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { endpoints } from './api/endpoints.ts'
import { servedForTests, serveExamples } from './testing/served.ts'

const served = servedForTests(serveExamples)

/** Whatever answers at once: events go on. */
const answering = endpoints.filter(({ method, name }) => method === 'get' && name !== 'events')

describe('what can’t be answered', () => {
  test.each([
    ['/api/stories/none', 404, 'There is no story “none”'],
    ['/api/stories/none/claims', 404, 'There is no story “none”'],
    ['/api/articles/none', 404, 'There is no article “none”'],
    ['/api/articles/meridian-1/changes', 404, 'There is no version before this one'],
    ['/api/imports/none', 404, 'There is no import “none”'],
    ['/api/none', 404, 'GET /api/none is no endpoint'],
    ['/api/stories?limit=0', 400, 'query.limit'],
    ['/api/stories?limit=1&limit=2', 400, '“limit” is given twice'],
    ['/api/stories?from=yesterday', 400, 'query.from'],
    ['/api/stories?cursor=x', 400, 'cursor'],
    ['/api/stories?from=2026-02-30', 400, 'query.from'],
    ['/api/search/articles?cursor=x', 400, 'cursor'],
    ['/api/compare?left=meridian-1', 400, 'query.right'],
    ['/api/search/statements?speakr=Sole', 400, 'There is no parameter “speakr” here'],
    ['/api/status?x=1', 400, 'There is no parameter “x” here'],
  ])('%s is told as a problem, with what to do', async (path, status, title) => {
    const response = await served.fetch(path)
    expect(response.headers.get('Content-Type')).toContain('application/problem+json')
    const problem = (await response.json()) as Record<string, unknown>
    expect(problem).toMatchObject({ status, type: 'about:blank', instance: path.split('?')[0] })
    expect(problem.title).toContain(title)
    expect(problem.detail).toMatch(/\w/u)
    expect(response.status).toBe(status)
  })

  test('a method that a path doesn’t take is told, with those that it takes', async () => {
    for (const [method, path, allowed] of [
      ['PUT', '/api/stories', 'GET, HEAD'],
      ['DELETE', '/api/imports', 'POST'],
      ['PATCH', '/api/corrections', 'GET, HEAD, POST'],
      ['POST', `/api/stories/${served.story}/export/json`, 'GET, HEAD'],
    ] as const) {
      const response = await served.fetch(path, { method, headers: { 'X-Reckon': '1' } })
      expect(response.status).toBe(405)
      expect(response.headers.get('Allow')).toBe(allowed)
      expect(await response.json()).toMatchObject({ status: 405, detail: `It takes ${allowed}.` })
    }
  })

  test('whatever is asked: it is refused, and nothing breaks', async () => {
    const strange = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }).map((text) => encodeURIComponent(text.toWellFormed())),
      fc.constantFrom('%', '%00', '%ZZ', '..%2f..', '%e0%a4%a', '-', '?', '#', served.story, 'a'.repeat(3000)),
    )
    const somewhere = fc.constantFrom(...answering.map(({ path }) => path))
    const names = fc.constantFrom('q', 'limit', 'cursor', 'speaker', 'from', 'each')
    const ids = fc.array(strange, { minLength: 3, maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(somewhere, ids, names, strange, async (path, [...given], name, value) => {
        const filled = path.replace(/\{\w+\}/gu, () => given.pop() ?? '')
        const { status } = await served.fetch(`${filled}?${name}=${value}`)
        expect(status).toBeLessThan(500)
      }),
      { numRuns: 150 },
    )
  })

  test('lines that a story doesn’t have', async () => {
    for (const path of ['measures/m999', 'claims/c999', 'lines/x', 'export/docx']) {
      expect((await served.fetch(`/api/stories/${served.story}/${path}`)).status).toBe(404)
    }
  })
})
