import { describe, expect, test } from 'vitest'
import { report } from '../testing/example.ts'
import { storyOf } from '../testing/harbour.ts'

/** The values of each measure that has one of these, in the order of its points. */
function together(texts: readonly string[], ...values: readonly number[]): readonly (readonly number[])[] {
  const { measures } = storyOf(texts.map((text, i) => report(`r${i}`, text)))
  return measures
    .map(({ points }) => points.map(({ value, low }) => value ?? low ?? 0).sort((a, b) => a - b))
    .filter((found) => found.some((value) => values.includes(value)))
}

const STORM = 'A storm sank the ferry Halcyon off Port Ardle on Monday.'

test('a loss of money counts no dead', () => {
  const { measures } = storyOf([report('r', `${STORM} The port reported a loss of $795 million.`)])
  expect(measures.map(({ label }) => label)).toEqual(['loss'])
})

describe('figures are of one thing', () => {
  test('where both count the dead of one event', () => {
    expect(
      together([`${STORM} It killed 31 people.`, `${STORM} The sinking left 34 people dead, officials said.`], 31, 34),
    ).toEqual([[31, 34]])
  })

  test('where both are lengths of time in a day', () => {
    expect(
      together(
        [
          `${STORM} Teens spend nine hours of media a day below deck.`,
          `${STORM} Teens average nine hours of media per day below deck.`,
        ],
        9,
      ),
    ).toEqual([[9, 9]])
  })

  test('where one is told of a toll with its day, or of those whom no noun names', () => {
    expect(
      together([`${STORM} The death toll rose to at least six Friday.`, `${STORM} It killed six people.`], 6),
    ).toEqual([[6, 6]])
    expect(together([`${STORM} Dozens more were injured in the sinking.`], 24)).toEqual([[24]])
  })
})
