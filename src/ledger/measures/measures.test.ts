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

  test('where one is the other in another unit, rounded', () => {
    const [height, tall] = ['The Halcyon was 70 metres long.', 'Built in Arrel, she measured 229 feet from end to end.']
    expect(together([`${STORM} ${height}`, `${STORM} ${tall}`], 70)).toEqual([[70, 229]])
    expect(together([`${STORM} ${height}`, `${STORM} The wreck lies at 240 feet.`], 70)).toEqual([[70]])
  })

  test('where both are one sum of money, whatever noun stands beside it', () => {
    const paid = 'The owner settled with the families for $1.35 million.'
    expect(together([`${STORM} ${paid}`, `${STORM} The fund of $1.35 million is spent.`], 1_350_000)).toHaveLength(1)
  })

  test('where one counts the dead and, with a verb of its own, the injured', () => {
    expect(
      together([`${STORM} It left 31 dead and injured 60.`, `${STORM} The sinking killed 31 people.`], 31),
    ).toEqual([[31, 31]])
  })
})

describe('figures are of two things', () => {
  test('where one says how long and the other how far away', () => {
    expect(
      together([`${STORM} The 62-metre Halcyon lies on the sea bed. The Halcyon lies 300 metres off the pier.`], 62),
    ).toEqual([[62]])
  })

  const raid = 'A raid last month had left at least 40 people dead, the mayor recalled.'

  test('where one report tells both tolls and sets neither against the other', () => {
    expect(
      together(
        [`${STORM} It killed at least three people. ${raid}`, `${STORM} Five people died, officials said.`],
        3,
        40,
      ),
    ).toEqual([[3, 5], [40]])
  })

  test('but not where it says that one was given earlier', () => {
    const both = 'The ferry’s sinking killed 40 people, officials said. They had earlier said 31 people were killed.'
    expect(together([`${STORM} ${both}`], 40)).toEqual([[31, 40]])
  })
})

test('a car is no Central African Republic', () => {
  const { measures } = storyOf([report('r', `${STORM} It carried three cars.`)])
  expect(measures.flatMap(({ label }) => label)).toEqual(['cars (aboard)'])
})
