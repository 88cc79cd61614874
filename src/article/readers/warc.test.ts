import { brotliCompressSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { type TestRecord, warcRecords } from './testing/files.ts'
import { readBytes } from './testing/read.ts'

const page = (words: string, charset = ''): string =>
  `<html lang="en"><head>${charset}<title>Flood</title></head><body><article>${`<p>The river rose on Monday, and ${words} was cut off for the third time this year.</p>`.repeat(4)}</article></body></html>`
const answer = (url: string, body: string | Uint8Array, ...headers: readonly string[]): TestRecord => ({
  type: 'response',
  url,
  http: ['HTTP/1.1 200 OK', 'Content-Type: text/html; charset=utf-8', ...headers],
  body,
})

const RECORDS = warcRecords([
  { type: 'warcinfo', url: '', body: 'software: test' },
  answer('https://post.example/2031/plain.html', page('Aldane')),
  answer('https://post.example/gzip', gzipSync(page('Merrow')), 'Content-Encoding: gzip'),
  answer('https://post.example/brotli', brotliCompressSync(page('Castell')), 'Content-Encoding: br'),
  answer('https://post.example/kept-header', page('Orth'), 'Content-Encoding: br'),
  {
    ...answer('https://post.example/gone', page('Nowhere')),
    http: ['HTTP/1.1 404 Not Found', 'Content-Type: text/html'],
  },
  { ...answer('https://post.example/picture', 'x'), http: ['HTTP/1.1 200 OK', 'Content-Type: image/png'] },
  { type: 'request', url: 'https://post.example/asked', http: ['GET / HTTP/1.1'], body: '' },
  { type: 'conversion', url: 'https://post.example/words', body: 'The river rose on Monday.' },
  answer('file:///etc/passwd', page('Passwd')),
  answer('https://post.example/latin', Buffer.from(page('Santa María').replace('utf', 'x'), 'latin1'), ''),
])

test.each([
  ['plain', 'a.warc', Buffer.concat(RECORDS)],
  ['gzipped a record at a time', 'a.warc.gz', Buffer.concat(RECORDS.map((record) => gzipSync(record)))],
  ['by another name', 'archive', Buffer.concat(RECORDS)],
])('an archive, %s, gives the pages that were answered, under their addresses', async (_, name, bytes) => {
  const { articles, problems } = await readBytes(name, bytes)
  expect(problems).toEqual([])
  expect(articles.map(({ id }) => id)).toEqual(['plain', 'gzip', 'brotli', 'kept-header', 'words', 'latin'])
  expect(articles[0]).toMatchObject({
    url: 'https://post.example/2031/plain.html',
    published: null,
    reference: '2031-03-05',
    outlet: 'post.example',
  })
  expect(articles[2]?.text).toContain('Castell')
  expect(articles[5]?.text).toContain('Santa María')
})

test('a page that unpacks without end is a problem, and the next is read', async () => {
  const bytes = Buffer.concat(
    warcRecords([
      answer('https://post.example/bomb', gzipSync(Buffer.alloc(60_000_000)), 'Content-Encoding: gzip'),
      answer('https://post.example/next', page('Aldane')),
    ]),
  )
  const { articles, problems } = await readBytes('a.warc', bytes)
  expect(problems).toEqual(['https://post.example/bomb: unpacks to more than is read'])
  expect(articles.map(({ id }) => id)).toEqual(['next'])
})

test.each([
  ['cut off', Buffer.concat(RECORDS).subarray(0, 700)],
  ['junk', Buffer.concat([Buffer.from('WARC/1.0\r\n'), Buffer.alloc(1000, 'x')])],
  [
    'of lengths that are none',
    Buffer.from(
      Buffer.concat(RECORDS)
        .toString('latin1')
        .replace(/Content-Length: \d+/gu, 'Content-Length: -7'),
      'latin1',
    ),
  ],
])('an archive that is %s gives no exception', async (_, bytes) => {
  await expect(readBytes('a.warc', bytes)).resolves.toBeDefined()
})
