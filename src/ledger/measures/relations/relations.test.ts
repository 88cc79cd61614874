import { describe, expect, test } from 'vitest'
import { report } from '../../testing/example.ts'
import { storyOf } from '../../testing/harbour.ts'

const STORM = 'A storm sank the ferry Halcyon off Port Ardle on Monday.'

/** What each two figures that differ are to each other, in a story of reports of one day. */
function relations(...texts: readonly string[]): readonly string[] {
  const { measures } = storyOf(texts.map((text, i) => report(`r${i}`, text, '2026-03-03')))
  return measures.flatMap(({ differences }) => differences.map(({ relation }) => relation))
}

describe('figures of two reports at one time are', () => {
  test('in dispute, where each of the reports has one toll alone', () => {
    expect(
      relations(
        `${STORM} At least 31 people drowned, the coast guard said.`,
        `${STORM} The relief union put the death toll at 18.`,
      ),
    ).toEqual(['disagreement'])
  })

  test('in dispute, where a party counts its own', () => {
    const crossed = 'Soldiers of Arrel crossed the border into Velmont on Monday.'
    expect(
      relations(
        `${crossed} The Velmont army said 4,000 soldiers of Arrel had crossed the border.`,
        `${crossed} Arrel said 600 of its soldiers had crossed the border.`,
      ),
    ).toEqual(['disagreement'])
  })

  test('one, where the one is the other in another unit', () => {
    expect(
      relations(
        `${STORM} The Halcyon carried 70,000 kilograms of rice, the port authority said.`,
        `${STORM} The Halcyon carried 70 tonnes of rice, the coast guard said.`,
      ),
    ).toEqual(['restated'])
  })

  test('one, where the one is the other rounded', () => {
    expect(
      relations(
        `${STORM} Some say Port Ardle has 48,000 fishermen, the port authority said.`,
        `${STORM} Port Ardle has 48,210 fishermen, the coast guard said.`,
      ),
    ).toEqual(['restated'])
  })

  test('in dispute, where a number is settled, whenever it is told', () => {
    const early = report('a', `${STORM} It had 187 people on board, the coast guard said.`, '2026-03-03')
    const late = report('b', `${STORM} It left at dusk with 230 people on board.`, '2026-03-05')
    const found = storyOf([early, late]).measures.flatMap(({ differences }) => differences)
    expect(found.map(({ relation }) => relation)).toEqual(['disagreement'])
  })

  test('two things, where they are many times apart', () => {
    expect(
      relations(
        `${STORM} Officials said 14 ships had sailed that week from Port Ardle.`,
        `${STORM} The union said 4,700 ships had sailed that week from Port Ardle.`,
      ),
    ).not.toContain('disagreement')
  })

  test('two things, where one is told of an event that is mentioned by the way', () => {
    const breach = 'Hackers broke into the files of Norvane Shipping, the company said on Monday.'
    expect(
      relations(
        `${breach} Norvane Shipping said the breach exposed the data of up to 400,000 customers.`,
        `${breach} Norvane Shipping said the breach exposed the data of up to 400,000 customers. Halden paid a fine over a breach that exposed the data of 78 million customers.`,
      ),
    ).not.toContain('disagreement')
  })

  test('two things, where one counts those besides others', () => {
    expect(
      relations(
        `${STORM} The list names 12 captains and 128 other sailors of the Halcyon, the port authority said.`,
        `${STORM} The list names 140 sailors of the Halcyon, the coast guard said.`,
      ),
    ).not.toContain('disagreement')
  })
})

test('lines of a list count what stands beside each', () => {
  expect(
    relations('Votes of Port Ardle: Harbour. Ines Lind: 1,501 delegates. Upper town. Ines Lind: 1,547 delegates.'),
  ).not.toContain('disagreement')
})
