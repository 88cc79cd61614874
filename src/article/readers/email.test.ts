import { describe, expect, test } from 'vitest'
import { docxOf } from './testing/files.ts'
import { readBytes, secondsOf } from './testing/read.ts'

const HEAD = [
  'From: =?utf-8?Q?Aldane_Press_Office?= <press@aldane.example>',
  'To: desk@post.example',
  'Subject: =?utf-8?Q?River_Aldane_floods_=E2=80=93_update?=',
  'Date: Tue, 4 Mar 2031 23:30:00 -0500',
  'MIME-Version: 1.0',
]
const message = (headers: readonly string[], ...body: readonly string[]): string =>
  [...HEAD, ...headers, '', ...body].join('\r\n')

const FOLDED = [
  'The River Aldane rose by two metres on Tuesday and flooded the old',
  'town, the mayor=E2=80=99s office said.',
  '',
  'About 340 people had to leave.',
]
const UNFOLDED =
  'The River Aldane rose by two metres on Tuesday and flooded the old town, the mayor’s office said.\n\nAbout 340 people had to leave.'
const QUOTED = 'Content-Transfer-Encoding: quoted-printable'

describe('a message', () => {
  test('gives its text, without the breaks of its lines, and from whom and when', async () => {
    const eml = message(['Content-Type: text/plain; charset=utf-8', QUOTED], ...FOLDED)
    const { articles, problems } = await readBytes('flood.eml', eml)
    expect(problems).toEqual([])
    expect(articles).toMatchObject([
      { id: 'flood', text: UNFOLDED, title: 'River Aldane floods – update', outlet: 'Aldane Press Office' },
    ])
    expect((await readBytes('stdin', eml)).articles).toHaveLength(1)
  })

  test('that is a newsletter gives the paragraphs of its markup', async () => {
    const html =
      '<style>p{}</style><p>The river rose on Monday, and the old town was cut off.</p><p>It fell on Tuesday, said the mayor of the town.</p><img src="https://count.example/x.gif">'
    const eml = message(
      ['Content-Type: multipart/alternative; boundary=X'],
      '--X',
      'Content-Type: text/plain',
      '',
      'Read this in a browser.',
      '--X',
      'Content-Type: text/html; charset=utf-8',
      '',
      html,
      '--X--',
    )
    expect((await readBytes('a.eml', eml)).articles[0]?.text).toBe(
      'The river rose on Monday, and the old town was cut off.\n\nIt fell on Tuesday, said the mayor of the town.',
    )
  })

  test('gives the reports attached to it, whatever their names say of where they belong', async () => {
    const docx = Buffer.from(docxOf([{ text: 'The statement says more.' }])).toString('base64')
    const inner = message(['Content-Type: text/plain'], 'The message in the message.')
    const eml = message(
      ['Content-Type: multipart/mixed; boundary=X'],
      '--X',
      'Content-Type: application/octet-stream; name="../../etc/statement.docx"',
      'Content-Disposition: attachment; filename="../../etc/statement.docx"',
      'Content-Transfer-Encoding: base64',
      '',
      docx,
      '--X',
      'Content-Type: message/rfc822',
      'Content-Disposition: attachment; filename="forwarded.eml"',
      '',
      inner,
      '--X',
      'Content-Type: image/png; name="logo.png"',
      'Content-Transfer-Encoding: base64',
      '',
      'AAAA',
      '--X--',
    )
    const { articles, problems } = await readBytes('a.eml', eml)
    expect(problems).toEqual([])
    expect(articles.map(({ id, text }) => [id, text])).toEqual([
      ['statement', 'The statement says more.'],
      ['forwarded', 'The message in the message.'],
    ])
  })
})

const MANY = 50_000
test.each([
  ['headers', `${'X-Junk: x\r\n'.repeat(MANY)}\r\nText.`],
  ['one header', `From: ${'<'.repeat(MANY * 4)}\r\n\r\nText.`],
  ['encoded words', `From: a@b.example\r\nSubject: ${'=?utf-8?Q?=41?= '.repeat(MANY / 5)}\r\n\r\nText.`],
  [
    'parts in parts',
    `${message(['Content-Type: multipart/mixed; boundary=b0'])}\r\n${Array.from({ length: 2000 }, (_, i) => `--b${i}\r\nContent-Type: multipart/mixed; boundary=b${i + 1}\r\n\r\n`).join('')}`,
  ],
  ['boundaries', message(['Content-Type: multipart/mixed; boundary=X'], '--X\r\n'.repeat(MANY / 2))],
  ['short lines', message([], 'x\r\n'.repeat(MANY))],
  ['markup', message(['Content-Type: text/html'], '<div>'.repeat(MANY))],
])('a message of many %s is read in bounded time', async (_, eml) => {
  expect(await secondsOf(() => readBytes('a.eml', eml))).toBeLessThan(6)
})

test('a message of more lines than any is a problem', async () => {
  expect((await readBytes('a.eml', `From: a@b.example\r\n${'\n'.repeat(800_000)}`)).problems[0]).toContain('larger')
})
