import { expect, test } from 'vitest'
import { bareArticle } from '../../../article/fixtures/bare.ts'
import { analyse } from '../../../language/analyse.ts'
import type { Attribution } from '../../attributions/attribution.ts'
import { bareAttribution, personNamed } from '../../attributions/testing/bare.ts'
import type { Time } from '../../times/time.ts'
import { recogniseQuantities } from '../recognise.ts'

const text = 'Pell said on Monday that Marsh told him 40 boats sank on Friday. The year 12 was long ago.'
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const attribution = (words: string, content: string): Attribution =>
  bareAttribution({ source: [at(words)], content: [at(content)], speaker: personNamed(words) })
const time = (words: string, day: string): Time => ({
  ...at(words),
  text: words,
  type: 'date',
  from: day,
  to: day,
  value: day,
  mod: null,
  basis: 'inferred',
  rule: 'fixture',
})
const found = {
  names: { mentions: [], entities: [], references: [] },
  attributions: [
    attribution('Pell', 'Marsh told him 40 boats sank on Friday'),
    attribution('Marsh', '40 boats sank on Friday'),
  ],
  times: [time('Monday', '2026-05-04'), time('Friday', '2026-05-01'), time('The year 12', '0012-01-01')],
}
const figures = recogniseQuantities(bareArticle(text), analyse(text), found)

test('a figure belongs to the innermost attribution that holds it', () => {
  expect(figures[0].attribution).toBe(1)
})

test('a figure is as of the time within the same words, not of their saying', () => {
  expect(figures[0].time).toBe(1)
})

test('a number inside a date is no figure', () => {
  expect(figures.map((figure) => figure.text)).toEqual(['40'])
})
