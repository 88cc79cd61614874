import { expect, test } from 'vitest'
import { group } from '../story/group.ts'
import { keptOf } from './kept.ts'
import { report } from './testing/example.ts'

const TEXT = 'The harbour of Port Ardle is closed. Read more: Ferry fares. Mayor Ines Calder said oil had leaked.'
const FURNITURE = { start: TEXT.indexOf('Read'), end: TEXT.indexOf(' Mayor'), reason: 'related-links' } as const

const annotated = report('r', TEXT)
const article = { ...annotated.article, boilerplate: [FURNITURE] }
const own = { ...annotated, article }
const [story] = group([annotated])
const isKept = keptOf({ ...story, parts: [{ article: 'r', start: 0, end: TEXT.length - 10 }] })(own)

test('a story keeps what stands within its parts and touches no furniture', () => {
  expect(isKept({ start: 0, end: 11 })).toBe(true)
  expect(isKept({ start: 0, end: FURNITURE.start + 1 })).toBe(false)
  expect(isKept({ start: FURNITURE.start + 2, end: FURNITURE.start + 6 })).toBe(false)
  expect(isKept({ start: FURNITURE.end + 1, end: FURNITURE.end + 6 })).toBe(true)
  expect(isKept({ start: FURNITURE.end + 1, end: TEXT.length })).toBe(false)
})

test('of a report that is not of the story it keeps nothing', () => {
  expect(keptOf({ ...story, parts: [] })(own)({ start: 0, end: 11 })).toBe(false)
})
