import { expect, test } from 'vitest'
import { serveArticles, servedForTests } from '../testing/served.ts'

const served = servedForTests(() => serveArticles([]))

const asked = (path: string, encoding: string): Promise<Response> =>
  served.fetch(path, { headers: { 'Accept-Encoding': encoding } })

test('a long answer comes compressed to who understands that, and is the same answer', async () => {
  const [packed, plain] = [await asked('/api/openapi.json', 'gzip'), await asked('/api/openapi.json', 'identity')]
  expect(packed.headers.get('Content-Encoding')).toBe('gzip')
  expect(plain.headers.get('Content-Encoding')).toBeNull()
  for (const { headers } of [packed, plain]) expect(headers.get('Vary')).toContain('Accept-Encoding')
  expect(await packed.text()).toBe(await plain.text())
})

test('who has a compressed answer gets it no second time', async () => {
  const first = await asked('/api/openapi.json', 'gzip')
  const again = await served.fetch('/api/openapi.json', {
    headers: { 'Accept-Encoding': 'gzip', 'If-None-Match': first.headers.get('ETag') ?? '' },
  })
  expect([again.status, await again.text()]).toEqual([304, ''])
})

test('a short answer is sent as it is', async () => {
  const short = await asked('/api/stories', 'gzip')
  expect(short.headers.get('Content-Encoding')).toBeNull()
  expect(await short.json()).toMatchObject({ items: [] })
})
