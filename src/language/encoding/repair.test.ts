import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segment } from '../segment.ts'
import { repair } from './repair.ts'

/** What UTF-8 looks like when it is read as Windows-1252. */
function misread(text: string): string {
  const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
  return [...new TextEncoder().encode(text)]
    .map((byte) => (byte >= 0x80 && byte < 0xa0 ? [...high][byte - 0x80] : String.fromCharCode(byte)))
    .join('')
}

describe('repair', () => {
  it.each([
    'Guantánamo',
    'the café’s “best” – or worst—coffee…',
    'Zelenskyy’s €5bn',
    'naïve Łódź',
    'Señor Ibáñez',
    '🙂 fine',
  ])('mends %s, misread once or twice', (text) => {
    expect(repair(misread(text)).text).toBe(text)
    expect(repair(misread(misread(text))).text).toBe(text)
  })

  it('mends lone bytes of Windows-1252', () => {
    expect(repair('It\u0092s \u0093so\u0094').text).toBe('It’s “so”')
  })

  it.each(['It’s “so” – voilà…”', 'CAFÉ” and ÜBER”', 'São Paulo, Ångström', 'España” 5 ÷ 2', 'Ã is a letter', ''])(
    'leaves sound text alone: %s',
    (text) => {
      expect(repair(text).text).toBe(text)
    },
  )

  it('keeps offsets on the text as it came', () => {
    const text = 'At GuantÃ¡namo â€œallâ€\u009d stay.'
    const tokens = segment(text).tokens.map(({ start, end, form }) => [text.slice(start, end), form])
    expect(tokens).toEqual([
      ['At', 'At'],
      ['GuantÃ¡namo', 'Guantánamo'],
      ['â€œ', '“'],
      ['all', 'all'],
      ['â€\u009d', '”'],
      ['stay', 'stay'],
      ['.', '.'],
    ])
    expect(segment(text).quotes.map(({ start, end }) => text.slice(start, end))).toEqual(['â€œallâ€\u009d'])
  })

  it('maps every offset back in order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', 'Ã', '¡', 'â', '€', '™', '\u0092', 'Â', '\u00a0') }),
        (text) => {
          const mended = repair(text)
          const offsets = Array.from({ length: mended.text.length + 1 }, (_, i) => mended.original(i))
          expect(offsets.at(-1)).toBe(text.length)
          expect(offsets.every((offset, i) => i === 0 || offset > offsets[i - 1])).toBe(true)
        },
      ),
    )
  })
})
