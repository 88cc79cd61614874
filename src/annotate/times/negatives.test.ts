import { expect, test } from 'vitest'
import { read } from './read.testing.ts'

test.each([
  'It may rain, and no one may leave.',
  'They march on the capital; the soldiers march past.',
  'May I ask who called? You may.',
  'Nobody seconded the motion; he came second.',
  'The Sunday Times and the Daily News disagree.',
  'She starred on Saturday Night Live.',
  'Hindsight is 20/20, and the score was 3/4.',
  'The bill won by 1,996 votes at $2,012 each.',
  'Version 3.2015 of route 66 and flight 1549.',
  'About 2000 people and some 1500 tonnes of rice were moved.',
  'The sun and the sea; he sat, they wed.',
  'A 45-year-old man and his 8-year-old niece.',
  'They sell four kilos a week for $3 a year.',
  'August company, august words.',
  'He will spring into action and fall over.',
  'The Long March 9 rocket is to follow the Long March 4C.',
  'Room 101, Section 230 and Article 5 apply.',
  'It cost 12.50 and weighed 19.95 kg.',
])('no time in: %s', (text) => {
  expect(read(text, '2024-10-30').times.map((time) => time.text)).toEqual([])
})
