import { describe, expect, test } from 'vitest'
import type { StoryLedger } from '../../../ledger/ledger.ts'
import { ledgerOf, report } from '../../../ledger/testing/example.ts'
import type { Movement } from '../movement.ts'
import { movementsOf } from './movements.ts'

const fire = 'Fire destroyed a warehouse in the port of Dunmarrow.'

const first = report(
  'a',
  `${fire} Fire chief Ada Brandt said 14 people were killed in the warehouse fire.`,
  '2026-03-05',
)

function storyOf(...reports: readonly ReturnType<typeof report>[]): StoryLedger {
  const { stories } = ledgerOf(reports)
  expect(stories).toHaveLength(1)
  return stories[0] as StoryLedger
}

const movements = (before: StoryLedger | null, after: StoryLedger, kind: Movement['kind']) =>
  movementsOf(before, after).filter((one) => one.kind === kind)

describe('what moves', () => {
  test('a figure of a later day that differs, with by how much', () => {
    const later = report(
      'b',
      `${fire} Fire chief Ada Brandt said 21 people were killed in the warehouse fire.`,
      '2026-03-06',
    )
    const [moved] = movements(storyOf(first), storyOf(first, later), 'measure')
    expect(moved).toMatchObject({ was: expect.stringContaining('14'), is: expect.stringContaining('21'), change: 0.5 })
    expect(moved?.evidence.map(({ article }) => article)).toEqual(['a', 'b'])
  })

  test('an older figure that comes late moves nothing', () => {
    const earlier = report(
      'b',
      `${fire} Fire chief Ada Brandt said 9 people were killed in the warehouse fire.`,
      '2026-03-04',
    )
    expect(movements(storyOf(first), storyOf(earlier, first), 'measure')).toEqual([])
  })

  test('the same figure printed again moves nothing, and a copy is no second origin', () => {
    const copy = report('b', first.article.text, '2026-03-06')
    expect(movementsOf(storyOf(first), storyOf(first, copy))).toEqual([])
  })

  test('another body behind a figure is a second origin', () => {
    const other = report(
      'b',
      'Families wait for news in Dunmarrow.\n\nThe Health Ministry put the number of people killed in the warehouse fire at 14. Doctors treated many more at the hospital.',
      '2026-03-05',
    )
    const found = movements(storyOf(first), storyOf(first, other), 'second-origin')
    expect(found.some(({ was, is }) => was === 'Ada Brandt alone' && is.includes('Ministry of Health'))).toBe(true)
  })

  test('another body with another figure is no second origin', () => {
    const other = report(
      'b',
      'Families wait for news in Dunmarrow.\n\nThe Health Ministry put the number of people killed in the warehouse fire at 22. Doctors treated many more at the hospital.',
      '2026-03-05',
    )
    const [before, after] = [storyOf(first), storyOf(first, other)]
    expect(after.measures.map(({ origins }) => origins)).toContainEqual(['Ada Brandt', 'Ministry of Health'])
    expect(movements(before, after, 'second-origin')).toEqual([])
  })

  test('a first denial, and not the second', () => {
    const claim = report('a', `${fire} Mayor Ines Calder said Norvane Shipping had stored fuel in the warehouse.`)
    const denial = report('b', `${fire} Norvane Shipping denied that it had stored fuel in the warehouse.`)
    const again = report('c', `${fire} Norvane Shipping again denied that it had stored fuel in the warehouse.`)
    const [before, after, later] = [storyOf(claim), storyOf(claim, denial), storyOf(claim, denial, again)]
    expect(movements(before, after, 'first-denial')).toMatchObject([{ speakers: ['Norvane Shipping'] }])
    expect(movements(after, later, 'first-denial')).toEqual([])
  })

  test('a sum that fails, once, also in a new story', () => {
    const wrong = report(
      'b',
      `${fire} It covered 100 square kilometres (29 square miles) of the port, and 14 people were killed.`,
    )
    const [found] = movements(null, storyOf(wrong), 'failing-check')
    expect(found?.is).toContain('38.6')
    expect(movements(storyOf(first, wrong), storyOf(first, wrong), 'failing-check')).toEqual([])
  })

  test('a quotation that another outlet words otherwise', () => {
    const quoted = report('a', `${fire} "We have lost the summer and nobody has told us why," Mayor Ines Calder said.`)
    const other = report('b', `${fire} "We have lost the summer and nobody has warned us why," Mayor Ines Calder said.`)
    expect(movements(storyOf(quoted), storyOf(quoted, other), 'altered-quotation')).toMatchObject([
      { was: expect.stringContaining('told'), is: expect.stringContaining('warned') },
    ])
  })

  test('figures of a new story are no movement', () => {
    expect(movementsOf(null, storyOf(first))).toEqual([])
  })
})
