import { expect, test } from 'vitest'
import { articleOf } from '../article/record.ts'
import { annotate } from './annotate.ts'

const BOX = 'John Paul LindFleet sails with 40 boats on Tuesday Ada Holm says 2,020 divers wait MORE'

test('a box of links in the middle of a sentence says nothing', () => {
  const { attributions, quantities, times } = annotate(
    articleOf({ text: `Mayor Tom Lind ${BOX} said that 30 boats had left the harbour of Port Ardle.` }, 'a'),
  )
  expect(attributions.map(({ speaker }) => speaker.name)).toEqual(['Tom Lind'])
  expect(quantities.map(({ text }) => text)).toEqual(['30'])
  expect(times).toEqual([])
})

test.each([
  `Mayor Tom Lind ${BOX}`,
  `${BOX} Lind ${BOX} 40 boats`,
  `“Mayor Tom Lind ${BOX}” (Port Ardle) said.\n\nThe 30 ${BOX} boats of Lind ${BOX} left.`,
])('nothing throws, and spans are those of the text: %j', (text) => {
  const { mentions, quantities, times } = annotate(articleOf({ text }, 'a'))
  for (const one of [...mentions, ...quantities, ...times]) expect(one.text).toBe(text.slice(one.start, one.end))
})
