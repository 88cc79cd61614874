import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quoted, sayable, shortened } from './wording.ts'

describe('a content as a sentence holds it', () => {
  test.each([
    ['that the tanker had leaked', 'the tanker had leaked'],
    ['where a source said the tanker had leaked.', 'a source said the tanker had leaked.'],
    ['the tanker “had leaked', 'the tanker had leaked'],
    ['the tanker had leaked”', 'the tanker had leaked'],
    ['a “small” leak', 'a “small” leak'],
    ['that', 'that'],
  ])('%s', (text, said) => {
    expect(sayable(text)).toBe(said)
  })
})

describe('a long text', () => {
  test('is cut where a clause ends, if enough is left, and else at a word', () => {
    expect(shortened('The tanker leaked in the bay, and the port was closed by the mayor', 40)).toBe(
      'The tanker leaked in the bay …',
    )
    expect(shortened('Alas, the tanker leaked into the bay near the port and the town', 40)).toBe(
      'Alas, the tanker leaked into the bay …',
    )
  })

  test('loses a mark that its other half was cut from', () => {
    expect(shortened('The mayor said “the tanker had leaked into the bay near the port”', 40)).toBe(
      'The mayor said the tanker had leaked …',
    )
  })
})

describe('quoted words', () => {
  test.each([
    ['a leak', '“a leak”'],
    ['a “small” leak', '“a ‘small’ leak”'],
    ['a "small" leak', '“a ‘small’ leak”'],
    ['“a leak”', '“a leak”'],
    ['“a leak” and “a fire”', '“‘a leak’ and ‘a fire’”'],
    ['“a leak', '“a leak”'],
  ])('%s', (text, printed) => {
    expect(quoted(text)).toBe(printed)
  })

  test('stand between two marks and hold no double one, whatever the text', () => {
    const text = fc.string({ unit: fc.constantFrom('“', '”', '"', ' ', 'a', ',', '.', '‘') })
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 30 }), (words, longest) => {
        expect(quoted(shortened(words, longest)).slice(1, -1)).not.toMatch(/[“”"]/u)
      }),
    )
  })
})
