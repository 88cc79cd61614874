import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annotate } from '../../annotate/annotate.ts'
import type { Article } from '../../article/article.ts'
import { bareArticle } from '../../article/fixtures/bare.ts'
import { checkArticle } from './checks.ts'
import type { Found } from './recogniser.ts'

const checksOf = (text: string, given: Partial<Article> = {}): readonly Found[] =>
  checkArticle(annotate(bareArticle(text, given)))

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

describe('checks over several sentences', () => {
  test('a multiple of a previous figure', () => {
    const text =
      'The agency put the number of soldiers at 10,000 soldiers, more than tripling the previous estimate. It had previously counted 3,000 soldiers.'
    expect(checksOf(text).map(({ holds, computation }) => [holds, computation])).toEqual([
      [true, '10,000 / 3,000 = 3.33; the text says more than tripling the previous figure'],
    ])
  })

  test('two tolls of one event in one report', () => {
    const text = `At least 59 people were killed in the fire on Sunday, officials said.\n\n${'Crews worked through the night. '.repeat(20)}\n\nThe mayor read out the names of the 58 killed.`
    expect(checksOf(text).map(({ holds, kind }) => [holds, kind])).toEqual([[false, 'consistency']])
  })

  test('a toll given as an earlier one is no second toll', () => {
    const text =
      'At least 59 people were killed in the fire on Sunday, officials said. Earlier the mayor spoke of the 58 killed.'
    expect(checksOf(text)).toEqual([])
  })

  test('two counts of the injured, where the first stands beside the dead', () => {
    const text =
      'At least 59 people were killed and another 527 injured in the fire. Police say the number of people injured stands at 515.'
    expect(checksOf(text).map(({ holds, kind }) => [holds, kind])).toEqual([[false, 'consistency']])
  })

  const published = '2018-02-06'

  test.each([
    ['Tin sank to a 12-week low on Tuesday. It was the lowest price since Nov. 13.', 'since-date'],
    ['Tin rose to a three-year high, the highest level since March 2015.', 'since-date'],
    ['The bridge was to open in 2013. Five years behind schedule, it is ready.', 'years-late'],
  ])('a length of time and its day: %s', (text, rule) => {
    const found = checksOf(text, { published })
    expect(found.map(({ holds, trail }) => [holds, trail[0]?.rule])).toEqual([[true, `check.${rule}`]])
  })

  test.each([
    'Tin sank to a 12-week low on Tuesday. Gold was at its highest since Nov. 13.',
    'Tin sank to a 30-week low on Tuesday. It was the lowest price since Nov. 13.',
    'The bridge was to open in 2013. Two years behind schedule, it is ready.',
  ])('no check of a length of time: %s', (text) => {
    expect(checksOf(text, { published })).toEqual([])
  })

  test('the difference of two compared figures', () => {
    const text =
      'The army took 498 sq km in May, compared with 593 sq km in April. The roughly 100 sq km decrease surprised nobody.'
    expect(checksOf(text).map(({ holds, kind }) => [holds, kind])).toEqual([[true, 'difference']])
  })
})

test.each([
  'It is 30 miles (a long way) to the lake.',
  'The euro rose to $1.1175 from $1.1074, and the pound rose to $1.3231 from $1.3158.',
  'Spending rose from $2.7 trillion to $4.1 trillion, an average annual increase of 4.1 percent.',
  'There were 56 passengers and 10 crew members on board, among them 30 Danes.',
  'They spent more than $1 million, from $272,000 on clothes to $375,000 on books.',
  'The band have had eight top three hits, including four number ones.',
  'She doubled back from 12 to 5 streets away.',
  'The trip takes 5 days, bringing relief to 30 villages.',
  'The firm cut 500 jobs, bringing its total to 200.',
  'They paid €10 ($11) each.',
  'People came from 3 nations, including 32 Kenyans.',
  'Giving was slow for about a month or six weeks.',
  'Their share of the vote grew from 9% in 2008 to 10% in this election.',
  'Ten of the 50 states voted on Monday, some on Tuesday and the other 12 states on Friday.',
  'Three of the 12 parties met; the remaining five seats stay empty.',
  'Two of the five men were charged, one fled and the other two men went home.',
  'They lost all but six of the games, 123 in ten years.',
  'The subsidy costs 2 billion rupees a month, or 28 billion rupees a year.',
  'Rent is $900 a month, and food costs $2,000 a year.',
  'It pays $20 an hour, or $35,000 a year.',
  'The town has an average of 20 cases a day, and 3,000 in all since May.',
  'The clinic saw an average of 20 cases a day over the past week, up from 35 in January.',
  'At the 49-year-old plant wages average $15 an hour, a lot less than the $20 or more paid next door.',
  'He averaged 20 points a game over the past year, 900 in all.',
  'The majority of the growers, 40%, sold their land.',
  'Half of the boats (80% of their catch) stayed in port.',
  'He has 3 million pounds or 4 million euros in the bank.',
])('silent on: %s', (text) => {
  expect(checksOf(text).filter(({ holds }) => holds === false)).toEqual([])
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

const pieces = [
  'from',
  'to',
  '12',
  '3,000',
  '$5m',
  '20%',
  'doubled',
  'rose',
  'fell',
  '(',
  ')',
  'miles',
  'km',
  '—',
  'and',
  'including',
  'bringing its total to',
  'people',
  'killed',
  'a third of the',
  '.',
  '\n\n',
  'three-year war',
  'as many as',
  'twice as many',
  'the other',
  'all but',
  'of the',
  'a month, or',
  'a year',
  'daily',
  '0',
  '🙂',
]

test('any text gives checks whose evidence lies in it', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (words) => {
      const text = words.join(' ')
      for (const { evidence } of checksOf(text)) {
        for (const { start, end } of evidence) expect(start >= 0 && start < end && end <= text.length).toBe(true)
      }
    }),
    { numRuns: 60 },
  )
})

test.each([
  'from 5 to 9 ',
  '30 km (5 miles) ',
  'a third of the ',
  '3-year war ',
  '117 of the 123 men, the other 6 ',
  '20 a day over the past week, 140 in all ',
])('a long run of %j is cheap to check', (piece) => {
  const annotations = annotate(bareArticle(piece.repeat(1000)))
  const before = process.cpuUsage()
  checkArticle(annotations)
  expect(process.cpuUsage(before).user).toBeLessThan(3_000_000)
})
