import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segment } from './segment.ts'

/** Strings of what news and its enemies are made of. */
const hostile = fc
  .array(
    fc.constantFrom(
      'word',
      'U.S.',
      'Mr.',
      "don't",
      'cannot',
      '1,200',
      '3.5bn',
      '20-30km',
      '"',
      "'",
      '“',
      '”',
      '‘',
      '’',
      "''",
      '``',
      '«',
      '»',
      '.',
      '?',
      '!',
      '…',
      '...',
      ',',
      ':',
      '-',
      '—',
      '(',
      ')',
      '[',
      ']',
      ' ',
      ' ',
      ' ',
      '\n',
      '\n\n',
      '\r\n',
      '\u2028',
      '\t',
      'Ã¡',
      'â€œ',
      'â€\u009d',
      '\ud83d',
      '😀',
      '\u00a0',
      '\u200b',
      '\u0000',
      'http://a.b/c',
      'a@b.org',
      'The',
      'é',
      '東京',
      '6\'2"',
      '[1]',
      'p.m.',
      'etc.',
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''))
const anyText = fc.oneof(
  hostile,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
)

describe('segment', () => {
  it('gives tokens that tile the text that is no space, in order', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        let at = 0
        for (const { start, end } of segment(text).tokens) {
          expect(text.slice(at, start).trim()).toBe('')
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(text.slice(at).replace(/[\sÂ]/g, '')).toBe('')
      }),
    )
  })

  it('gives sentences that tile the tokens, and spans in range', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { tokens, sentences, paragraphs, quotes } = segment(text)
        let next = 0
        for (const { start, end, firstToken, endToken, paragraph } of sentences) {
          expect(firstToken).toBe(next)
          expect(endToken).toBeGreaterThan(firstToken)
          expect([start, end]).toEqual([tokens[firstToken].start, tokens[endToken - 1].end])
          expect(paragraphs[paragraph].start).toBeLessThanOrEqual(start)
          expect(paragraphs[paragraph].end).toBeGreaterThan(start)
          next = endToken
        }
        expect(next).toBe(tokens.length)
        for (const { start, end } of [...paragraphs, ...quotes]) {
          expect(start).toBeLessThan(end)
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })

  it('keeps quotations within one paragraph, in order of their starts', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { quotes, paragraphs } = segment(text)
        quotes.forEach((quote, i) => {
          if (i > 0) expect(quotes[i - 1].start).toBeLessThanOrEqual(quote.start)
          expect(paragraphs.some(({ start, end }) => start <= quote.start && quote.end <= end)).toBe(true)
        })
      }),
    )
  })

  it('gives forms that are the text where nothing was broken', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 200 }), (text) => {
        for (const { start, end, form } of segment(text).tokens) expect(form).toBe(text.slice(start, end))
      }),
    )
  })

  it.each([
    'a',
    '1',
    '"',
    "'",
    '“',
    '.',
    'Mr. ',
    '(',
    'a-',
    '1.',
    'a@',
    'a&',
    '1/',
    '\n',
    '“a\n\n',
    '”\n\n',
    "'a ",
    'Ã',
    '😀',
    'A.',
  ])('takes time in proportion to the text: %j over and over', (part) => {
    const text = part.repeat(200_000 / part.length)
    const before = process.cpuUsage()
    segment(text)
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1e6).toBeLessThan(4)
  })
})
