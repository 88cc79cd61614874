import { expect, it } from 'vitest'
import { paragraphsOf } from './mail.ts'

const message = (headers: string, ...lines: string[]): string => `From: Ann\n${headers}\n\n${lines.join('\n')}`

it('reads what the sender wrote, lines joined to paragraphs', () => {
  const lines = ['Hello Bob,', '', 'the server was', 'down again.', '', 'Ann']
  expect(paragraphsOf(message('Content-Type: text/plain', ...lines))).toEqual([
    'Hello Bob,',
    'the server was down again.',
    'Ann',
  ])
})

it('leaves out quotations, addresses, tables, and all after a signature begins', () => {
  const lines = [
    'Bob wrote:',
    '> is it up?',
    'It is.',
    'http://example.org/status',
    'disk   80%',
    '-- ',
    'Ann',
    'Head of disks',
  ]
  expect(paragraphsOf(message('To: Bob', ...lines))).toEqual(['It is.'])
})

it.each([
  'Content-Type: text/html',
  'Content-Type: multipart/mixed; boundary=x',
  'Content-Transfer-Encoding: base64',
  'Content-Type: text/plain\nContent-Transfer-Encoding: quoted-printable',
])('reads nothing of a message with %s', (headers) => {
  expect(paragraphsOf(message(headers, 'It is up.'))).toEqual([])
})

it('reads nothing of headers alone', () => {
  expect(paragraphsOf('From: Ann')).toEqual([])
})
