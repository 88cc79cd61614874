import { chmodSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Article } from './article.ts'
import { isProblem, type Problem } from './problem.ts'
import { read } from './read.ts'

let folder = ''
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function readAll(paths: readonly string[], stdin = ''): Promise<{ articles: Article[]; problems: Problem[] }> {
  const articles: Article[] = []
  const problems: Problem[] = []
  for await (const item of read(paths, { stdin: Readable.from([Buffer.from(stdin)]) })) {
    if (isProblem(item)) problems.push(item)
    else articles.push(item)
  }
  return { articles, problems }
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reckon-read-'))
})

describe('read', () => {
  test('a text file is one report under its base name, its text unchanged', async () => {
    const { articles, problems } = await readAll([file('flood.txt', 'The river rose.\r\n')])
    expect(problems).toEqual([])
    expect(articles).toMatchObject([{ id: 'flood', text: 'The river rose.\r\n', published: null }])
  })

  test('a folder gives its reports in the order of their names, and passes over what is none', async () => {
    mkdirSync(join(folder, 'story'))
    for (const name of ['b.txt', 'a.txt', 'picture.png', '.hidden.txt', 'README.md'])
      file(`story/${name}`, `${name} said so.`)
    const { articles, problems } = await readAll([join(folder, 'story')])
    expect(articles.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(problems).toEqual([])
  })

  test('of a page that a browser saved with its folder, the page alone is read', async () => {
    for (const name of ['saved', 'saved/Flood_files', 'saved/notes_files']) mkdirSync(join(folder, name))
    const names = ['Flood.html', 'Flood_files/frame.html', 'notes_files/c.html']
    for (const name of names) file(`saved/${name}`, `<p>${name} said that the river rose on Monday.</p>`)
    const { articles } = await readAll([join(folder, 'saved')])
    expect(articles.map(({ id }) => id)).toEqual(['Flood', 'c'])
  })

  // Nothing is closed to root.
  test.skipIf(process.getuid?.() === 0)('a folder in it that can’t be read is told, and the rest is read', async () => {
    for (const name of ['partly', 'partly/closed']) mkdirSync(join(folder, name))
    file('partly/a.txt', 'The river rose.')
    chmodSync(join(folder, 'partly/closed'), 0)
    const { articles, problems } = await readAll([join(folder, 'partly')])
    expect(articles.map(({ id }) => id)).toEqual(['a'])
    expect(problems).toMatchObject([{ problem: 'not allowed to read it', where: join(folder, 'partly/closed') }])
  })

  test('files of one name in two folders are told apart by the folder', async () => {
    mkdirSync(join(folder, 'other'))
    const { articles } = await readAll([file('one.txt', 'First.'), file('other/one.txt', 'Second.')])
    expect(articles.map(({ id }) => id)).toEqual(['one', 'other/one'])
  })

  test('files of one name and two endings are told apart, and a file that is named twice, or by a link, is read once', async () => {
    const [text, page] = [file('two.txt', 'First.'), file('two.json', '{"text":"Second."}')]
    const link = join(folder, 'link.txt')
    symlinkSync(text, link)
    const { articles, problems } = await readAll([text, page, text, link])
    expect(articles.map(({ text }) => text)).toEqual(['First.', 'Second.'])
    expect(new Set(articles.map(({ id }) => id)).size).toBe(2)
    expect(problems).toEqual([])
  })

  test('a line that is no JSON, a record without text and a second use of an id are told by their lines; the rest is read', async () => {
    const lines = [
      '{"id":"a","text":"One."}',
      'nonsense',
      '{"id":"b"}',
      '',
      '{"id":"a","text":"Two."}',
      '{"text":"Three."}',
    ]
    const path = file('mixed.jsonl', lines.join('\n'))
    const { articles, problems } = await readAll([path])
    expect(articles.map(({ id }) => id)).toEqual(['a', 'mixed-6'])
    expect(problems.map(({ where }) => where)).toEqual([`${path}:2`, `${path}:3`, `${path}:5`])
    expect(problems.every(({ problem, advice }) => problem !== '' && advice !== '')).toBe(true)
    expect(problems[2]?.problem).toContain(`${path}:1`)
  })

  test.each([
    ['empty.txt', '', 'empty'],
    ['blank.json', ' \n', 'empty'],
    ['binary.txt', Uint8Array.from([1, 0, 2, 0, 3, 4, 0]), 'not text'],
    ['broken.json', '{"text": ', 'not JSON'],
    ['long.txt', 'x'.repeat(10_000_000), 'characters long'],
    ['sheet.xlsx', 'x', 'format'],
  ])('%s is a problem that says what to do', async (name, content, words) => {
    const path = file(name, content)
    const { articles, problems } = await readAll([path])
    expect(articles).toEqual([])
    expect(problems).toHaveLength(1)
    expect(problems[0]?.where).toBe(path)
    expect(problems[0]?.problem).toContain(words)
  })

  test('broken UTF-8 is told, and read', async () => {
    const bytes = Buffer.concat([Buffer.from('Señor Núñez spoke at the café. '), Buffer.from([0xff])])
    const { articles, problems } = await readAll([file('damaged.txt', bytes)])
    expect(articles).toHaveLength(1)
    expect(problems[0]?.problem).toContain('broken UTF-8')
  })

  test('a report in another language is set aside by its name, and the others are read', async () => {
    const german = 'Der Fluss stieg am Montag um zwei Meter, und die Stadt wurde von der Außenwelt abgeschnitten. '
    const foreign = file('fluss.txt', german.repeat(3))
    const { articles, problems } = await readAll([foreign, file('river.txt', 'The river rose.')])
    expect(articles.map(({ id }) => id)).toEqual(['river'])
    expect(problems).toEqual([
      {
        problem: 'not in English but in German (de); it was set aside',
        where: foreign,
        advice: 'only English is understood',
      },
    ])
  })

  test('a missing file is a problem, and the others are read', async () => {
    const { articles, problems } = await readAll([join(folder, 'nowhere.txt'), file('here.txt', 'Here.')])
    expect(articles).toHaveLength(1)
    expect(problems[0]?.problem).toBe('no such file or folder')
  })

  test.each([
    ['one report', 'The river rose.', ['stdin']],
    ['records a line', '{"id":"x","text":"One."}\n{"id":"y","text":"Two."}', ['x', 'y']],
    ['one record over several lines', '{\n "id": "z",\n "text": "One."\n}', ['z']],
    ['an array', '[{"id":"x","text":"One."}]', ['x']],
    ['a service’s answer', '{"articles":[{"id":"q","text":"One."}]}', ['q']],
  ])('standard input may be %s', async (_, input, ids) => {
    const { articles, problems } = await readAll(['-'], input)
    expect(problems).toEqual([])
    expect(articles.map(({ id }) => id)).toEqual(ids)
  })
})
