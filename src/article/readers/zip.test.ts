import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { isProblem } from '../problem.ts'
import { readSource } from '../read-source.ts'
import { zipOf } from './testing/files.ts'
import { readBytes } from './testing/read.ts'

describe('a ZIP archive', () => {
  test('gives the reports in it, in its order; notes, pictures and hidden files are passed over', async () => {
    const archive = zipOf({
      'story/b.txt': 'Second.',
      'story/a.html': `<html lang="en"><body>${'<p>The river rose on Monday, and the old town was flooded.</p>'.repeat(6)}</body></html>`,
      'story/c.jsonl.gz': gzipSync('{"id":"r1","text":"Third."}\n{"id":"r2","text":"Fourth."}'),
      'story/picture.png': 'x',
      'README.md': 'About these.',
      '.hidden/d.txt': 'Hidden.',
      '__MACOSX/story/._b.txt': 'junk',
    })
    const { articles, problems } = await readBytes('story.zip', archive)
    expect(problems).toEqual([])
    expect(articles.map(({ id }) => id)).toEqual(['b', 'a', 'r1', 'r2'])
  })

  test('is read whatever it is called', async () => {
    expect((await readBytes('stdin', zipOf({ 'a.txt': 'One.' }))).articles).toHaveLength(1)
  })

  test('whose names lead out of it opens nothing of this machine', async () => {
    const names = [
      '../../../../etc/hostname.txt',
      '/etc/passwd.txt',
      '..\\..\\boot.txt',
      'C:\\x.txt',
      'a\u0000b.txt',
      '\u001b[2J.txt',
    ]
    const { articles } = await readBytes(
      'x.zip',
      zipOf(Object.fromEntries(names.map((name) => [name, 'From the archive.']))),
    )
    expect(articles).toHaveLength(names.length)
    expect(new Set(articles.map(({ text }) => text))).toEqual(new Set(['From the archive.']))
  })

  test('without reports is a problem', async () => {
    expect((await readBytes('x.zip', zipOf({ 'a.png': 'x' }))).problems).toEqual(['x.zip: no reports in this archive'])
  })

  test.each([
    ['cut off', (bytes: Uint8Array) => bytes.subarray(0, 40)],
    ['with its middle overwritten', (bytes: Uint8Array) => bytes.map((byte, i) => (i > 30 && i < 60 ? 255 : byte))],
  ])('%s is a problem', async (_, damage) => {
    const { problems, articles } = await readBytes('x.zip', damage(zipOf({ 'a.txt': 'The river rose. '.repeat(50) })))
    expect(articles).toEqual([])
    expect(problems).toHaveLength(1)
  })
})

describe('an archive made to harm', () => {
  const MB = 1_000_000

  /** What is told of an archive for which there is room for so many bytes. */
  async function within(
    bytes: number,
    archive: Uint8Array,
  ): Promise<{ problems: string[]; texts: string[]; left: number }> {
    const room = { bytes }
    const problems: string[] = []
    const texts: string[] = []
    for await (const item of readSource({ name: 'x.zip', bytes: archive }, room)) {
      if (isProblem(item)) problems.push(`${item.where}: ${item.problem}`)
      else if ('article' in item) texts.push(item.article.text)
    }
    return { problems, texts, left: room.bytes }
  }

  test('unpacks to no more than there is room for; the rest of it is read', async () => {
    const { problems, texts } = await within(10 * MB, zipOf({ 'a.txt': new Uint8Array(15 * MB), 'b.txt': 'After it.' }))
    expect(problems).toEqual(['x.zip/a.txt: unpacks to more than is read'])
    expect(texts).toEqual(['After it.'])
  })

  test('unpacks to no more than there is room for with all that it holds', async () => {
    const files = Array.from({ length: 30 }, (_, i) => [`${i}.txt`, new Uint8Array(MB)])
    const { problems, left } = await within(10 * MB, zipOf({ 'in.zip': zipOf(Object.fromEntries(files)) }))
    expect(problems.filter((one) => one.endsWith('unpacks to more than is read'))).toHaveLength(21)
    expect(left).toBeGreaterThanOrEqual(0)
  })

  test('lies about its sizes: it is told as damaged', async () => {
    const honest = Buffer.from(zipOf({ 'a.txt': 'x'.repeat(100_000) }))
    const at = honest.lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1'))
    honest.writeUInt32LE(10, at + 24)
    const { articles, problems } = await readBytes('x.zip', honest)
    expect(articles).toEqual([])
    expect(problems[0]).toContain('damaged')
  })

  test('nests deeper than files do', async () => {
    let archive = zipOf({ 'a.txt': 'Deep.' })
    for (let i = 0; i < 10; i++) archive = zipOf({ 'in.zip': archive })
    const { articles, problems } = await readBytes('x.zip', archive)
    expect(articles).toEqual([])
    expect(problems[0]).toContain('too deep')
  })

  test('holds a gzip bomb', async () => {
    const { problems } = await within(10 * MB, zipOf({ 'a.txt.gz': gzipSync(Buffer.alloc(30 * MB)) }))
    expect(problems[0]).toContain('too large')
  })

  test('of more files than any collection has is read as far as that', async () => {
    const many = zipOf(Object.fromEntries(Array.from({ length: 20_010 }, (_, i) => [`${i}.png`, ''])), 0)
    const { problems } = await readBytes('x.zip', many)
    expect(problems).toEqual(['x.zip/and more: more files than are read'])
  })
})
