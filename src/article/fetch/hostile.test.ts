import { createServer } from 'node:net'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { fetchPolitely } from './fetch.ts'
import type { FetchResult } from './fetched.ts'
import { type Answering, gives, leadsTo } from './testing/hostile-server.ts'
import { meetings, problem, text } from './testing/meetings.ts'

const { meeting, closeLater } = meetings()

describe('what a hostile server sends', () => {
  const MB = 1_000_000
  const endless: Answering = (_, response) => {
    const more = (): void => {
      while (response.write('x'.repeat(65_536)));
    }
    response.writeHead(200, { 'content-type': 'text/html' }).on('drain', more)
    more()
  }
  const drip: Answering = (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    const timer = setInterval(() => response.write('x'), 20)
    response.on('close', () => clearInterval(timer))
  }
  const bomb = gzipSync(Buffer.alloc(50 * MB))

  test.each<[string, Answering, string]>([
    ['a body without end', endless, 'larger than is fetched'],
    ['a body that says it is large', gives('x', { 'content-length': '99999999999' }), 'larger than is fetched'],
    ['a drip of bytes', drip, 'too long to answer'],
    ['nothing at all', () => {}, 'too long to answer'],
    ['a gzip bomb', gives(bomb, { 'content-encoding': 'gzip' }), 'larger than is fetched'],
    ['a bomb in a bomb', gives(gzipSync(bomb), { 'content-encoding': 'gzip, gzip' }), 'larger than is fetched'],
    [
      'a zstd bomb',
      gives(zstdCompressSync(Buffer.alloc(50 * MB)), { 'content-encoding': 'zstd' }),
      'larger than is fetched',
    ],
    ['three layers', gives('x', { 'content-encoding': 'gzip, gzip, gzip' }), 'not unpacked'],
    ['an unknown packing', gives('x', { 'content-encoding': 'rot13' }), 'not unpacked'],
    ['broken packing', gives('no gzip', { 'content-encoding': 'gzip' }), 'packing is broken'],
    [
      'half a gzip',
      gives(gzipSync('The river rose.').subarray(0, 20), { 'content-encoding': 'gzip' }),
      'packing is broken',
    ],
    ['a picture', gives('x', { 'content-type': 'image/png' }), 'no report, but image/png'],
    ['headers without end', gives('x', { 'x-junk': 'j'.repeat(50_000) }), 'headers longer'],
    ['a redirect to itself', leadsTo('/a'), 'redirected too many times'],
    ['a redirect to nowhere', (_, r) => r.writeHead(302).end(), 'without a page (302)'],
    ['an unasked 304', (_, r) => r.writeHead(304).end(), 'without a page (304)'],
    ['nothing, and hangs up', (_, r) => r.destroy(), 'broke off'],
    [
      'half a page, and hangs up',
      (_, r) => void r.writeHead(200, { 'content-length': '99' }).write('x', () => r.destroy()),
      'broke off',
    ],
    ['not found', gives('x', {}, 404), 'no such page (404)'],
    ['forbidden', gives('x', {}, 403), 'not give it to everyone (403)'],
    ['a fault', gives('x', {}, 500), 'has a fault (500)'],
  ])('%s is a problem, and the next page is fetched', async (_, answer, words) => {
    const { session, at } = await meeting(
      { '/a': answer, '/b': gives('Here.') },
      { limits: { bytes: 5 * MB, time: 700 } },
    )
    expect(problem(await fetchPolitely(at('/a'), session))).toContain(words)
    expect(text(await fetchPolitely(at('/b'), session))).toBe('Here.')
  })

  const raw = async (answer: string): Promise<FetchResult> => {
    const server = createServer((socket) =>
      socket.on('error', () => {}).on('data', () => socket.end(Buffer.from(answer, 'latin1'))),
    )
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    closeLater(() => new Promise((resolve) => server.close(() => resolve())))
    const { session } = await meeting({})
    return fetchPolitely(`http://news.example:${(server.address() as { port: number }).port}/`, session)
  }

  test('no HTTP is a problem', async () => {
    expect(problem(await raw('HTTP/1.1 200 \u0000\r\nA\u0001: b\r\n\r\n'))).toContain('no proper HTTP')
  })

  test.each([
    ['types', 'HTTP/1.1 200 OK\r\nContent-Type: ;;;charset="\r\nContent-Length: 1\r\n\r\nx'],
    ['validators', 'HTTP/1.1 200 OK\r\nETag: \u00ff\u0080\r\nLast-Modified: never\r\nContent-Length: 1\r\n\r\nx'],
    [
      'many of one name',
      `HTTP/1.1 200 OK\r\n${'Content-Type: a/b\r\nETag: "1"\r\n'.repeat(50)}Content-Length: 1\r\n\r\nx`,
    ],
  ])('junk in headers (%s) does no harm', async (_, answer) => {
    expect(text(await raw(answer))).toBe('x')
  })

  test.each([
    ['two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx'],
    ['a length that is none', 'HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nx'],
    ['chunks that are none', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nx'],
    ['a redirect into junk', 'HTTP/1.1 302 Found\r\nLocation: http://[/\r\nContent-Length: 0\r\n\r\n'],
    ['a redirect to a host of junk', 'HTTP/1.1 302 Found\r\nLocation: http://a b\u00ff%/\r\nContent-Length: 0\r\n\r\n'],
  ])('an answer with %s is a problem', async (_, answer) => {
    expect((await raw(answer)).kind).toBe('failed')
  })

  test('a host that is not there, or not found, is a problem', async () => {
    const { session } = await meeting(
      {},
      {
        resolve: async (host) => {
          if (host === 'news.example') return ['127.0.0.1']
          throw Object.assign(new Error('no'), { code: 'ENOTFOUND' })
        },
      },
    )
    expect(problem(await fetchPolitely('http://news.example:1/', session))).toContain('refuses connections')
    expect(problem(await fetchPolitely('http://nowhere.example/', session))).toContain('no such host')
  })
})
