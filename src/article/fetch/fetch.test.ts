import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { fetchPolitely } from './fetch.ts'
import { gives, leadsTo } from './testing/hostile-server.ts'
import { meetings, problem, text } from './testing/meetings.ts'

const { meeting } = meetings()

describe('a page is fetched', () => {
  test('with its type, its encoding and what it is recognised by', async () => {
    const { session, at } = await meeting({
      '/a': gives('The river rose.', {
        'content-type': 'Text/HTML; Charset="ISO-8859-2"',
        etag: 'W/"1"',
        'last-modified': 'Mon, 03 Mar 2031 10:00:00 GMT',
      }),
    })
    const result = await fetchPolitely(at('/a#part'), session)
    expect(result).toMatchObject({
      kind: 'fetched',
      url: at('/a'),
      movedTo: null,
      mediaType: 'text/html',
      charset: 'iso-8859-2',
      validators: { url: at('/a'), etag: 'W/"1"', lastModified: 'Mon, 03 Mar 2031 10:00:00 GMT' },
    })
    expect(text(result)).toBe('The river rose.')
  })

  test('saying who asks, in one plain line', async () => {
    const agents: string[] = []
    const { session, at } = await meeting(
      {
        '/a': (request, response) => {
          agents.push(request.headers['user-agent'] ?? '')
          response.end('')
        },
      },
      { contact: 'mailto:desk@post.example\r\nX-Evil: (1)' },
    )
    await fetchPolitely(at('/a'), session)
    expect(agents[0]).toMatch(/^reckon\/\d+\.\d+\.\d+ \(\+mailto:desk@post\.exampleX-Evil:1\)$/u)
  })

  test.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['zstd', zstdCompressSync],
    ['gzip, br', (body: string) => brotliCompressSync(gzipSync(body))],
  ])('packed as %s', async (coding, pack) => {
    const { session, at } = await meeting({ '/a': gives(pack('The river rose.'), { 'content-encoding': coding }) })
    expect(text(await fetchPolitely(at('/a'), session))).toBe('The river rose.')
  })

  test('once: the second time its server says that it is unchanged', async () => {
    const { session, at } = await meeting({
      '/a': (request, response) => {
        if (request.headers['if-none-match'] === '"1"') response.writeHead(304, { etag: '"1"' }).end()
        else gives('The river rose.', { etag: '"1"' })(request, response)
      },
      '/b': leadsTo('/a'),
    })
    const first = await fetchPolitely(at('/a'), session)
    if (first.kind !== 'fetched') throw new Error(problem(first))
    const again = { validators: first.validators }
    expect(await fetchPolitely(at('/a'), session, again)).toEqual({
      kind: 'unchanged',
      url: at('/a'),
      validators: first.validators,
    })
    expect((await fetchPolitely(at('/b'), session, again)).kind).toBe('unchanged')
    const other = { validators: { url: at('/c'), etag: '"1"', lastModified: null } }
    expect((await fetchPolitely(at('/a'), session, other)).kind).toBe('fetched')
  })

  test('where it moved to, which is told when it moved for good', async () => {
    const { session, at } = await meeting({
      '/old': leadsTo('/older', 301),
      '/older': leadsTo('/new', 308),
      '/today': leadsTo('/new', 302),
      '/new': gives('Here.'),
    })
    expect(await fetchPolitely(at('/old'), session)).toMatchObject({ url: at('/new'), movedTo: at('/new') })
    expect(await fetchPolitely(at('/today'), session)).toMatchObject({ url: at('/new'), movedTo: null })
  })
})
