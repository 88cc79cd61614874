import { describe, expect, test } from 'vitest'
import { inThread } from './pdf/in-thread.ts'
import { docxOf, pdfOf, type TestLine, zipOf } from './testing/files.ts'
import { readBytes, secondsOf } from './testing/read.ts'

/** Lines below one another, 14 points apart, and further where `gap` says. */
const column = (top: number, ...lines: readonly (string | number)[]): readonly TestLine[] => {
  let y = top
  return lines.flatMap((line) => {
    y -= typeof line === 'number' ? line : 14
    return typeof line === 'number' ? [] : [{ text: line, x: 72, y }]
  })
}

const FIRST = [
  { text: 'Aldane Post, 4 March', x: 72, y: 810 },
  { text: 'River floods the old town', x: 72, y: 770, size: 22 },
  ...column(
    740,
    'The River Aldane rose by two metres on Tuesday and flooded the old town, the may-',
    'or said. About 340 people had to leave their homes, and the railway bridge was',
    'closed.',
    10,
    'Engineers will look at the bridge on Friday, and the schools stay closed until then,',
  ),
  { text: '1', x: 290, y: 30 },
]
const SECOND = [
  { text: 'Aldane Post, 4 March', x: 72, y: 810 },
  ...column(770, 'the county said.'),
  { text: '2', x: 290, y: 30 },
]

describe('a PDF', () => {
  test('gives its paragraphs, over the ends of lines and pages, without running heads and page numbers', async () => {
    const { articles, problems } = await readBytes('flood.pdf', pdfOf([FIRST, SECOND]))
    expect(problems).toEqual([])
    expect(articles).toMatchObject([{ id: 'flood', title: 'River floods the old town' }])
    expect(articles[0]?.text.split('\n\n')).toEqual([
      'River floods the old town',
      'The River Aldane rose by two metres on Tuesday and flooded the old town, the mayor said. About 340 people had to leave their homes, and the railway bridge was closed.',
      'Engineers will look at the bridge on Friday, and the schools stay closed until then, the county said.',
    ])
  })

  test('that holds pictures only is told as empty', async () => {
    expect((await readBytes('scan.pdf', pdfOf([[]]))).problems[0]).toContain('empty')
  })

  test.each(['nothing.pdf', 'nothing.docx', 'nothing.zip'])('of no bytes is empty, not damaged: %s', async (name) => {
    const { problems } = await readBytes(name, new Uint8Array())
    expect(problems).toEqual([`${name}: empty: there is nothing in it`])
  })

  test('of more pages than any report is a problem', async () => {
    const pages = Array.from({ length: 501 }, () => column(700, 'Text.'))
    expect((await readBytes('book.pdf', pdfOf(pages))).problems[0]).toContain('501 pages')
  })

  test('that prints without end is stopped', async () => {
    const endless = pdfOf([Array.from({ length: 100_000 }, () => ({ text: 'Again.', x: 72, y: 700 }))])
    const started = Date.now()
    expect(await inThread({ bytes: Uint8Array.from(endless), mostPages: 10 }, 10)).toBeNull()
    expect(Date.now() - started).toBeLessThan(5000)
  })

  const whole = Buffer.from(pdfOf([FIRST]))
  test.each([
    ['cut off at its head', whole.subarray(0, 60)],
    ['nothing but its sign', Buffer.from('%PDF-1.7')],
    [
      'whose pages hold themselves',
      Buffer.from(whole.toString('latin1').replace(/\/Kids \[\d+/u, '/Kids [2'), 'latin1'),
    ],
    [
      'whose table points nowhere',
      Buffer.from(whole.toString('latin1').replace(/startxref\n\d+/u, 'startxref\n99'), 'latin1'),
    ],
    ['that nests without end', Buffer.from(`%PDF-1.4\n1 0 obj\n${'[<<'.repeat(100_000)}`)],
  ])('%s gives no exception, in bounded time', async (_, bytes) => {
    expect(await secondsOf(() => readBytes('a.pdf', bytes))).toBeLessThan(6)
  })
})

describe('a Word document', () => {
  test('gives its title and its paragraphs', async () => {
    const docx = docxOf([
      { text: 'River floods the old town', style: 'Title' },
      { text: 'The river rose by two metres.' },
      { text: 'It fell on Tuesday.' },
    ])
    expect((await readBytes('flood.docx', docx)).articles).toMatchObject([
      {
        id: 'flood',
        title: 'River floods the old town',
        text: 'River floods the old town\n\nThe river rose by two metres.\n\nIt fell on Tuesday.',
      },
    ])
  })

  test('names a file in an entity: nobody looks', async () => {
    const docx = docxOf([{ text: 'It says &x;.' }], '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>')
    const { articles, problems } = await readBytes('a.docx', docx)
    expect(articles.some(({ text }) => text.includes('root:'))).toBe(false)
    expect(articles.length + problems.length).toBe(1)
  })

  test.each([
    [
      'another office file',
      zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<x/>' }),
      'no Word document',
    ],
    ['a broken one', zipOf({ '[Content_Types].xml': '<Types', 'word/document.xml': '<w:document' }), 'damaged'],
    ['one of more markup than any', docxOf([{ text: '<w:p/>'.repeat(500_000) }]), 'more markup'],
    ['one of elements without end', docxOf([{ text: '<w:p>'.repeat(30_000) }]), 'damaged'],
  ])('%s is a problem', async (_, docx, words) => {
    const { articles, problems } = await readBytes('a.docx', docx)
    expect(articles).toEqual([])
    expect(problems[0]).toContain(words)
  })

  test('that laughs a billion times is a problem, or is not amused, in bounded time', async () => {
    const laughs = Array.from({ length: 60 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('')
    const docx = docxOf([{ text: '&l60;' }], `<!DOCTYPE w [<!ENTITY l0 "ha">${laughs}]>`)
    expect(await secondsOf(() => readBytes('a.docx', docx))).toBeLessThan(6)
  })
})
