import { expect, test } from 'vitest'
import { checksOf } from './testing/checks-of.ts'

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
