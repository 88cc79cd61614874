import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readBytes, secondsOf } from './testing/read.ts'

const PAGE =
  '<!DOCTYPE html><html><head><meta charset="utf-8"><title>Harbour closed</title></head><body><article><h1>Harbour closed</h1><p>The harbour master closed the port of Aldane on Tuesday, after the river had carried three barges away.</p><p>“Nobody was hurt,” she said; the café at the quay lost its roof, and two ferries stayed in the bay overnight.</p></article></body></html>'

/** As RFC 2045 has it, with lines that end softly. */
const quotedPrintable = (text: string): string =>
  [...Buffer.from(text)]
    .map((byte) => (byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte)))
    .reduce((lines, piece, i) => lines + (i % 60 === 59 ? `${piece}=\r\n` : piece), '')

const FRAME = '<html><body><p>Buy our umbrellas, the best umbrellas that money can buy in this town.</p></body></html>'

/** A page as Chromium saves it, with a frame. */
function saved(body: string, encoding: string, type = 'text/html'): string {
  const part = (headers: readonly string[], content: string): string =>
    ['------X----', ...headers, '', content].join('\r\n')
  return [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://post.example/2031/harbour',
    'Subject: Harbour closed',
    'Date: Wed, 5 Mar 2031 08:00:00 -0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----X----"',
    '',
    '',
    part([`Content-Type: ${type}`, `Content-Transfer-Encoding: ${encoding}`, 'Content-Location: cid:x'], body),
    part(['Content-Type: image/png', 'Content-Transfer-Encoding: base64'], 'AAAA'),
    part(['Content-Type: text/html', 'Content-Location: https://ads.example/'], FRAME),
    '------X------',
    '',
  ].join('\r\n')
}

describe('a page that a browser saved in one file', () => {
  const REPORT = {
    id: 'harbour',
    title: 'Harbour closed',
    url: 'https://post.example/2031/harbour',
    reference: '2031-03-05',
  }

  test.each([
    ['quoted-printable', quotedPrintable(PAGE)],
    ['base64', Buffer.from(PAGE).toString('base64').replace(/.{76}/gu, '$&\r\n')],
    ['binary', Buffer.from(PAGE).toString('latin1')],
  ])('gives its report, its address and its day: %s', async (encoding, body) => {
    const file = Buffer.from(saved(body, encoding), 'latin1')
    for (const name of ['harbour.mhtml', 'harbour.mht', 'harbour.eml', 'harbour']) {
      const { articles, problems } = await readBytes(name, file)
      expect(problems).toEqual([])
      expect(articles).toMatchObject([REPORT])
      expect(articles[0]?.text).toMatch(/carried three barges away\.\n\n“Nobody was hurt,” she said; the café/u)
      expect(articles[0]?.text).not.toContain('umbrellas')
    }
  })

  test('is read in the encoding that its part or its markup names', async () => {
    const latin = PAGE.replace('utf-8', 'windows-1252').replace(/[“”]/gu, '"')
    const inMarkup = await readBytes('a.mht', Buffer.from(saved(latin, 'binary'), 'latin1'))
    expect(inMarkup.articles[0]?.text).toContain('the café at the quay')
    const bare = latin.replace('<meta charset="windows-1252">', '')
    const inPart = await readBytes(
      'a.mht',
      Buffer.from(saved(bare, 'binary', 'text/html; charset="windows-1252"'), 'latin1'),
    )
    expect(inPart.articles[0]?.text).toContain('the café at the quay')
  })

  test('without a page in it is a problem that says so', async () => {
    const { articles, problems } = await readBytes('a.mht', saved('AAAA', 'base64', 'image/png').replace(FRAME, ''))
    expect(articles).toEqual([])
    expect(problems).toEqual(['a.mht: empty: there is no text in it'])
    expect((await readBytes('a.mht', 'no parts')).problems).toEqual(['a.mht: no page in this saved page'])
  })

  test('has no address where it was saved from none', async () => {
    const local = saved(PAGE, 'binary').replace('https://post.example/2031/harbour', 'file:///home/ann/harbour.html')
    expect((await readBytes('a.mht', Buffer.from(local, 'utf-8'))).articles[0]?.url).toBeNull()
  })

  test('never throws, and takes time in the length of the file', async () => {
    const pieces = fc.constantFrom(
      '--X',
      '\r\n',
      '\r\n\r\n',
      'Content-Type: text/html',
      '; boundary=X',
      '=',
      '=3D',
      ' ',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(pieces, fc.string())), async (parts) => {
        await readBytes('a.mht', parts.join(''))
      }),
      { numRuns: 100 },
    )
    const head = 'Content-Type: multipart/related; boundary=X\r\n\r\n'
    for (const [most, text] of [
      [3, `${head}${'--X\r\n'.repeat(1_000_000)}`],
      [3, `${'A:\r\n '.repeat(500_000)}`],
      [
        3,
        `${head}--X\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Type: text/html\r\n\r\n${'=\t'.repeat(500_000)}`,
      ],
    ] as const) {
      expect(await secondsOf(() => readBytes('a.mht', text))).toBeLessThan(most)
    }
  }, 30_000)
})
