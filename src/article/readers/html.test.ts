import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { Article } from '../article.ts'
import { isProblem, type Problem } from '../problem.ts'
import { type ReadOptions, read } from '../read.ts'
import { FLOOD_PAGE, FLOOD_TEXT } from './html/fixtures.ts'

const folder = mkdtempSync(join(tmpdir(), 'reckon-pages-'))

async function readFile(
  name: string,
  content: string | Uint8Array,
  options: ReadOptions = {},
): Promise<readonly (Article | Problem)[]> {
  writeFileSync(join(folder, name), content)
  const items: (Article | Problem)[] = []
  for await (const item of read([join(folder, name)], options)) items.push(item)
  return items
}

test.each([
  ['flood.html', FLOOD_PAGE],
  ['flood.htm', FLOOD_PAGE],
  ['flood.html.gz', gzipSync(FLOOD_PAGE)],
])('%s is one report under its base name', async (name, content) => {
  const [article] = await readFile(name, content)
  expect(article).toMatchObject({ id: 'flood', text: FLOOD_TEXT, published: '2031-03-04', boilerplate: [] })
})

test('a gzipped text file is read, a broken one is a problem', async () => {
  expect(await readFile('one.txt.gz', gzipSync('The river rose.'))).toMatchObject([
    { id: 'one', text: 'The river rose.' },
  ])
  const [broken] = await readFile('two.txt.gz', gzipSync('The river rose.').subarray(0, 12))
  expect(broken && isProblem(broken) && broken.problem).toContain('gzip')
})

test('a page in another language is set aside with its language, and read where any will do', async () => {
  const paragraph =
    '<p>Der Fluss stieg am Montag um zwei Meter, und die Stadt wurde von der Außenwelt abgeschnitten.</p>'
  const html = `<html lang="de"><body><article>${paragraph.repeat(5)}</article></body></html>`
  const [aside] = await readFile('fluss.html', html)
  expect(aside && isProblem(aside) && aside.problem).toContain('(de)')
  expect(await readFile('fluss.html', html, { anyLanguage: true })).toMatchObject([{ id: 'fluss', language: 'de' }])
})

test.each([
  ['empty.html', '', 'empty'],
  ['menu.html', '<html><body><nav>Home</nav></body></html>', 'empty'],
  ['deep.html', '<div>'.repeat(5000), 'nested'],
])('%s is a problem', async (name, content, words) => {
  const [problem] = await readFile(name, content)
  expect(problem && isProblem(problem) && problem.problem).toContain(words)
})
