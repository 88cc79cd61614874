import { describe, expect, test } from 'vitest'
import { report } from '../testing/example.ts'
import { storyOf } from '../testing/harbour.ts'

/** The course of the first measure that has a value, of reports by their days. */
function courseOf(value: number, texts: Readonly<Record<string, string>>): string | undefined {
  const { measures } = storyOf(Object.entries(texts).map(([published, text]) => report(published, text, published)))
  return measures.find(({ points }) => points.some((point) => point.value === value))?.course
}

const HALCYON = 'The ferry Halcyon sank off Port Ardle.'
const sheltered = (by: string, count: number): string =>
  `${HALCYON} ${by} said ${count} passengers of the Halcyon were in shelters.`

describe('the course of a measure', () => {
  test('tells that a side revised its own figure', () => {
    expect(
      courseOf(80, {
        '2026-03-02': sheltered('The Harbour Service', 80),
        '2026-03-12': sheltered('The Harbour Service', 60),
      }),
    ).toBe('revised by the same side')
  })

  test('tells no revision where another gives another number later', () => {
    expect(
      courseOf(80, {
        '2026-03-02': sheltered('The Harbour Service', 80),
        '2026-03-12': sheltered('The Relief Union', 60),
      }),
    ).toBe('another number later')
  })
})
