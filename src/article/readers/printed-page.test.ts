import { describe, expect, test } from 'vitest'
import { pdfOf, type TestLine } from './testing/files.ts'
import { readBytes } from './testing/read.ts'

const CHROMIUM = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36'
const TITLE = 'River floods the old town of Aldane for the first time since 1968 - Aldane Post'

const BODY: readonly TestLine[] = [
  { text: 'Home', x: 60, y: 760 },
  { text: 'Town and county', x: 60, y: 746 },
  { text: 'River floods the old town of Aldane', x: 60, y: 700, size: 24 },
  { text: 'for the first time since 1968', x: 60, y: 672, size: 24 },
  { text: 'The River Aldane rose by two metres on Tuesday and flooded the old town, the mayor said.', x: 60, y: 640 },
]
const NEXT: readonly TestLine[] = [{ text: 'About 340 people had to leave their homes.', x: 60, y: 760 }]

const chromium = (sheet: string): readonly TestLine[] => [
  { text: '3/5/26, 9:20 PM', x: 24, y: 820, size: 8 },
  { text: TITLE, x: 260, y: 820, size: 8 },
  { text: 'https://post.example/news/river', x: 24, y: 17, size: 8 },
  { text: sheet, x: 560, y: 17, size: 8 },
]
const firefox = (sheet: string): readonly TestLine[] => [
  { text: TITLE, x: 24, y: 820, size: 8 },
  { text: 'https://post.example/news/river', x: 400, y: 820, size: 8 },
  { text: sheet, x: 24, y: 17, size: 8 },
  { text: '05/03/2026, 21:20', x: 500, y: 17, size: 8 },
]

const PARAGRAPHS = [
  'River floods the old town of Aldane for the first time since 1968',
  'The River Aldane rose by two metres on Tuesday and flooded the old town, the mayor said.',
]

describe('a web page that a browser printed to PDF', () => {
  test.each([
    [
      'Chromium',
      CHROMIUM,
      [
        [...BODY, ...chromium('1/2')],
        [...NEXT, ...chromium('2/2')],
      ],
    ],
    [
      'Firefox',
      'Mozilla Firefox 140.0',
      [
        [...BODY, ...firefox('1 of 2')],
        [...NEXT, ...firefox('2 of 2')],
      ],
    ],
  ])('by %s is the report from its headline on, with its outlet and address', async (_, Creator, pages) => {
    const { articles } = await readBytes('river.pdf', pdfOf(pages, { Title: TITLE, Creator }))
    expect(articles).toMatchObject([
      { title: PARAGRAPHS[0], outlet: 'Aldane Post', url: 'https://post.example/news/river', published: null },
    ])
    expect(articles[0]?.text.split('\n\n')).toEqual([...PARAGRAPHS, 'About 340 people had to leave their homes.'])
  })

  test('on one sheet keeps nothing of the sheet’s edges, and no address of the reader’s own machine', async () => {
    const edges = chromium('1/1').map((line) => ({
      ...line,
      text: line.text.replace('https://post', 'file:///home/ada'),
    }))
    const { articles } = await readBytes('river.pdf', pdfOf([[...BODY, ...edges]], { Title: TITLE, Creator: CHROMIUM }))
    expect(articles[0]?.text.split('\n\n')).toEqual(PARAGRAPHS)
    expect(articles[0]?.url).toBeNull()
  })

  test('takes the window’s title, without the site, where no headline repeats it', async () => {
    const pages = [[...NEXT, ...chromium('1/1')]]
    const { articles } = await readBytes(
      'river.pdf',
      pdfOf(pages, { Title: 'Live: Aldane | post.example', Creator: CHROMIUM }),
    )
    expect(articles[0]).toMatchObject({ title: 'Live: Aldane', text: expect.stringContaining('About 340 people') })
  })
})

test('what another program calls a document is no headline', async () => {
  const info = { Title: 'Microsoft Word - draft 3', Creator: 'PScript5.dll' }
  const { articles } = await readBytes('river.pdf', pdfOf([BODY], info))
  expect(articles[0]).toMatchObject({ outlet: null, url: null })
  expect(articles[0]?.title).not.toContain('draft')
})

test('a sentence with a time in it stays, at the edge of a sheet too', async () => {
  const last = { text: 'On 3/5/26, 9:20 PM the gates were opened, 1/3 of them by hand.', x: 60, y: 30 }
  const { articles } = await readBytes('river.pdf', pdfOf([[...NEXT, last]], { Title: TITLE, Creator: CHROMIUM }))
  expect(articles[0]?.text).toContain('the gates were opened')
})
