import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { restOf } from './rest.ts'

/** What is left of a text without the stretch that stars mark. */
function left(marked: string): string | null {
  const [before, stretch, behind] = marked.split('*')
  const text = before + stretch + behind
  const cut = { start: before.length, end: before.length + stretch.length }
  const rest = restOf({ start: 0, end: text.length }, cut, text)
  return rest && text.slice(rest.start, rest.end)
}

describe('what a sentence holds besides a stretch', () => {
  test.each([
    ['*Despite the claim*, divers found some oil.', 'divers found some oil.'],
    ['Divers found some oil – *contrary to the claim* – on Monday.', 'Divers found some oil'],
    ['*Despite the claim*, it sank.', null],
    ['  ,; *Despite the claim* ,;: ', null],
  ])('%s', (marked, rest) => {
    expect(left(marked)).toBe(rest)
  })

  test('lies in the sentence, and has no joint at its ends', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'é', ' ', ',', '–', ':'), maxLength: 60 })
    fc.assert(
      fc.property(words, words, words, (before, stretch, behind) => {
        expect(left([before, stretch, behind].join('*')) ?? 'none').toMatch(/^[aé](?:.*[aé])?$|^none$/u)
      }),
    )
  })

  test('is told in one walk over joints, however many', () => {
    expect(left(`a${' '.repeat(1_000_000)}b*Despite the claim*c`)).toHaveLength(1_000_002)
  })
})
