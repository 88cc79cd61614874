import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { baseName, idsFor } from './names.ts'
import { formatOf } from './recognise.ts'
import { readBytes } from './testing/read.ts'

const nameOf = (
  name: string,
  content: string | Uint8Array,
  sent: { url?: string; mediaType?: string } = {},
): string | null =>
  formatOf({ name, bytes: typeof content === 'string' ? Buffer.from(content) : content, ...sent })?.name ?? null

describe('a format is known', () => {
  test.each([
    ['by its sign, whatever the file is called', 'a.txt', '%PDF-1.7', {}, 'PDF'],
    ['by its first element', 'a.xml', '<?xml version="1.0"?><!-- x --><urlset>', {}, 'sitemap'],
    ['by its first element, with a prefix', 'stdin', '<rdf:RDF>', {}, 'feed'],
    ['in UTF-16', 'stdin', Buffer.from('\uFEFF<rss>', 'utf16le'), {}, 'feed'],
    ['when packed', 'stdin', gzipSync('<!DOCTYPE html><p>x'), {}, 'HTML'],
    [
      'by what its server calls it',
      'https://x.example/a',
      'Text.',
      { url: 'https://x.example/a', mediaType: 'text/html' },
      'HTML',
    ],
    [
      'by the name of its address',
      'https://x.example/a.txt?b',
      '{"a"',
      { url: 'https://x.example/a.txt?b' },
      'plain text',
    ],
    ['by its looks, without a name', 'stdin', '[{"text":"x"}]', {}, 'JSON'],
    [
      'by its looks, at an address',
      'https://x.example/a.php',
      'The river rose.',
      { url: 'https://x.example/a.php' },
      'plain text',
    ],
    ['by its name', 'b.eml', 'Text.', {}, 'e-mail'],
    ['as none', 'sheet.xlsx', 'x', {}, null],
    ['as none', 'run.exe.gz', 'x', {}, null],
  ])('%s', (_, name, content, sent, format) => {
    expect(nameOf(name, content, sent)).toBe(format)
  })
})

describe('an id', () => {
  test.each([
    ['pages/004_ab.html.gz', '004_ab'],
    ['C:\\news\\flood.eml', 'flood'],
    ['https://post.example/2031/flood.html?a=1#b', 'flood'],
    ['https://post.example/2031/flood/', 'flood'],
    ['https://post.example/', 'post.example'],
    ['v1.2 notes.txt', 'v1.2 notes'],
    ['.html', '.html'],
    ['', ''],
  ])('of %s is %s', (name, id) => {
    expect(baseName(name)).toBe(id)
  })

  test('that was taken is given with its folder or host, then whole', () => {
    expect(idsFor('a', 'x/y/a.txt')).toEqual(['a', 'y/a', 'x/y/a.txt'])
    expect(idsFor('a', 'https://post.example/b/a')).toEqual(['a', 'post.example/a', 'https://post.example/b/a'])
    expect(idsFor('a', 'a.txt')).toEqual(['a', 'a.txt'])
  })
})

/** PDFs apart: each takes a thread. */
const ENDINGS = ['.txt', '.html', '.json', '.jsonl', '.xml', '.eml', '.docx', '.zip', '.warc', '']
const OPENINGS = [
  '',
  'PK\u0003\u0004',
  'WARC/1.0\r\n',
  '<rss>',
  '<feed>',
  '<urlset>',
  '<html>',
  '{"text":',
  'From: a\r\n',
  '\u001f\u008b',
]

test('any bytes under any name give no exception', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...ENDINGS),
      fc.constantFrom(...OPENINGS),
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string({ unit: fc.constantFrom('<', '>', '&', '"', '{', '\n', 'a', '/'), maxLength: 300 }),
      ),
      async (ending, opening, rest) => {
        await readBytes(`a${ending}`, Buffer.from(opening + rest, 'latin1'))
      },
    ),
    { numRuns: 100 },
  )
})
