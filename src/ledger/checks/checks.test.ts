import { describe, expect, test } from 'vitest'
import { checksOf } from './testing/checks-of.ts'

/** [text, rule, verdict]: what one sentence must give. */
type Fixture = readonly [text: string, rule: string, holds: boolean | null]

const fixtures: readonly Fixture[] = [
  ['The lake lies 30 miles (48 kilometres) north of the town.', 'unit-conversion', true],
  ['The lake lies 30 miles (84 kilometres) north of the town.', 'unit-conversion', false],
  ['A strip 20-30km (12-19 miles) wide was flooded.', 'unit-conversion', true],
  ['The fire burned 2,000 acres (80 hectares).', 'unit-conversion', false],
  ['A roughly 100-square-kilometre (29-square-mile) area was lost.', 'unit-conversion', false],
  ['The tower is 83ft (25m) tall.', 'unit-conversion', true],
  ['The water was 20°C (68°F) on Monday.', 'unit-conversion', true],
  ['The tank holds 10 gallons (45 litres).', 'unit-conversion', true],
  ['The engine gives 1,000 kilonewtons (225,000 pounds) of thrust.', 'unit-conversion', true],
  ['The crane lifts 5.1 million pounds or 2,300 metric tons.', 'unit-conversion', true],
  ['It flew at 7 miles per second (11 kilometres per second).', 'unit-conversion', true],
  ['It flew at 7 miles per second (19 kilometres per second).', 'unit-conversion', false],
  ['He resigned on Tuesday, Oct. 29, 2024, after the vote.', 'weekday', true],
  ['He resigned on Friday, Oct. 29, 2024, after the vote.', 'weekday', false],
  ['She spoke on Monday (October 28, 2024) in the hall.', 'weekday', true],
  ['Thefts fell 20 percent, from 500 to 400.', 'percentage-change', true],
  ['Thefts fell 40 percent, from 500 to 400.', 'percentage-change', false],
  ['Support saw an 11 percent drop, from 85 to 74 percent.', 'percentage-change', false],
  ['Revenue increased 11% to $3.1bn, from $2.8bn.', 'percentage-change', true],
  ['The force more than doubled, from 1,000 to 2,500 men.', 'multiple', true],
  ['The force more than doubled, from 1,000 to 1,500 men.', 'multiple', false],
  ['The price rose by $3 to $15 from $12.', 'change-amount', true],
  ['The price rose by $7 to $15 from $12.', 'change-amount', false],
  ['The number of jobs rose from 1,200 to 800 in a year.', 'change-direction', false],
  ['They won 12 of the 48 seats (25%).', 'share', true],
  ['They won 12 of the 48 seats (75%).', 'share', false],
  ['The state gave $300m in new aid, bringing its contributions to $2.5bn.', 'running-total', true],
  ['The state gave $300bn in new aid, bringing its contributions to $2.5bn.', 'running-total', false],
  ['The crash killed 17 people, including 14 students.', 'included-part', true],
  ['The crash killed 14 people, including 17 students.', 'included-part', false],
  ['More than 90 wounded people – including at least 12 children – were flown out.', 'included-part', true],
  ['The majority of the growers, 60%, sold their land.', 'worded-share', true],
  ['A third of those asked (34 percent) had heard of it.', 'worded-share', true],
  ['More than half of the boats, or 57 percent, stayed in port.', 'worded-share', true],
  ['All 27 pumps were tested, nine on each of the three barges.', 'product', true],
  ['Its 25 sailors — 23 Danish citizens and two men from Malta — may leave.', 'listed-sum', true],
  ['Its 25 sailors — 23 Danish citizens and four men from Malta — may leave.', 'listed-sum', false],
  ['The siege ran for nearly a year, between April 17, 2016 and March 29, 2017.', 'date-span', true],
  ['The almost three-year war goes on.', 'event-age', null],
  ['Of the 57 dead, 41 have been identified, the other 16 have not.', 'remainder', true],
  ['The guns downed 117 of the 123 drones; the remaining six drones fell in fields.', 'remainder', true],
  ['The guns downed 117 of the 123 drones; the remaining nine drones fell in fields.', 'remainder', false],
  ['Of 90 hostages, 36 were freed, 10 have died, and the remaining 44 are held in tunnels.', 'remainder', true],
  ['Of 90 hostages, 36 have been freed, leaving 54 in captivity.', 'remainder', true],
  ['They shot down 117 drones, all but six of the 123 drones sent.', 'all-but', true],
  ['They shot down 117 drones, all but nine of the 123 drones sent.', 'all-but', false],
  ['The war costs $558m a month, or $6.7bn a year.', 'rate', true],
  ['The war costs $558m a month, or $9.7bn a year.', 'rate', false],
  ['It earns $2 million daily, or $730 million annually.', 'rate', true],
  ['Farms use 12bn tonnes a year, and by that count 1bn a month.', 'rate', true],
  ['The city saw an average of 20 cases a day over the past week, 140 in all.', 'rate-over-period', true],
  ['The city saw an average of 20 cases a day over the past week, 440 in all.', 'rate-over-period', false],
  ['Police counted 140 thefts in seven days, an average of 20 thefts a day.', 'rate-over-period', true],
]

describe('one sentence, one check', () => {
  test.each(fixtures)('%s', (text, rule, holds) => {
    const found = checksOf(text).filter(({ trail }) => trail[0]?.rule === `check.${rule}`)
    expect(found.map((check) => check.holds)).toEqual([holds])
  })
})

test('figures in the furniture of the page are left out', () => {
  const text = 'Nothing happened.\n\nRead more: 30 miles (84 kilometres) of road'
  expect(checksOf(text)).toHaveLength(1)
  expect(checksOf(text, { boilerplate: [{ start: 19, end: text.length, reason: 'links' }] })).toEqual([])
})

test('every check says what it states, what it computes and what the wording allows, and points at its words', () => {
  for (const [text] of fixtures) {
    for (const { stated, computed, tolerance, computation, evidence, trail } of checksOf(text)) {
      for (const words of [stated, computed, tolerance]) expect(words).not.toBe('')
      expect(computation).toContain(computed)
      expect(trail.length).toBeGreaterThan(1)
      expect(evidence.length).toBeGreaterThan(0)
      for (const { article, start, end } of evidence) {
        expect(article).toBe('bare')
        expect(text.slice(start, end).trim()).not.toBe('')
      }
    }
  }
})
