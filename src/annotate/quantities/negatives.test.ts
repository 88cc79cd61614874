import { describe, expect, test } from 'vitest'
import { figuresIn } from './fixtures.ts'

/** What numbers look like that count and measure nothing, by the kind of refusal. */
const negatives: Readonly<Record<string, readonly string[]>> = {
  years: [
    'The mill opened in 1987.',
    'By 2031 the dam will be old.',
    'The 2016 election was close.',
    'Back to the 2000 elections, he said.',
  ],
  days: [
    'It burned on Oct. 19 and on 7 October.',
    'The fair runs from 14 to 17 February.',
    'It closed on July 21 and 22.',
  ],
  clocks: ['They met at 09:30 and again at 11pm.', 'It began at 10:07 p.m. sharp.', 'The bell rang at 0600 GMT.'],
  decades: ['The 1990s were dry.', "In the 1980's it rained."],
  ordinals: ['It was the 32nd fair.', 'The second-largest barn fell.', 'He took a third helping of soup.'],
  models: [
    'A Buk-M3 and an F-16 stood there.',
    'The Boeing 737 landed. The 737 was late.',
    'The variant is BA.2.86.',
    'He has a 3D screen and 5G.',
  ],
  missions: ['The Sha’ra 4 probe landed.', 'They built the Sha’ra 3 last year.'],
  turns: ['He crashed on lap 48.', 'She lost in round 3.'],
  titles: ['Ilse Maron is a four-time champion.', 'The two-time winner left.'],
  laws: ['Article 5 and Section 230 apply.', 'Under Resolution 2254 they must leave.'],
  places: ['Take Route 66 to Gate 14.', 'They met at No. 10 and in Room 101.'],
  groups: [
    'The Group of 20 met.',
    'The G7 and the Group of Seven agreed.',
    'The Nikkei 225 closed early.',
    'France won the Six Nations again.',
  ],
  scores: ['They won 2-1 on Sunday.', 'The bill passed 217-213.'],
  phones: ['Call +44 800 123 4567 now.', 'Dial 020 7946 0123.', 'She called 911 at once.'],
  odds: ['She won by 3-to-1.', 'A 40-something man came.', 'By 51-31 percent they agreed.'],
  idioms: ['They work 24/7.', 'It was the worst since 9/11.'],
  pronouns: ['No one came.', 'One of the barns burned.', 'This one is red.', 'They helped one another.'],
  halves: ['It rained in the first half.', 'His half-brother left.', 'They spoke at half past.'],
  lists: ['1. Open the gate.\n2. Close the gate.'],
  addresses: ['See https://example.com/a/123/45 or write to bob77@example.com.'],
  attributes: ['<note by="Lind" stamp="1470067201" rank=\'12\'>The gate is shut.</note>'],
  anchored: ['It burned four years ago.', 'It rained in the past 24 hours.'],
  vague: ['Several men and a few women came.', 'Both sides of the couple agreed.'],
}

describe.each(Object.entries(negatives))('no figures in %s', (_, texts) => {
  test.each(texts)('%s', (text) => expect(figuresIn(text).map((figure) => figure.text)).toEqual([]))
})
