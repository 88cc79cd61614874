import { describe, expect, test } from 'vitest'
import type { Measure, Relation } from '../../ledger/ledger.ts'
import { ashmere } from '../testing/ashmere/ashmere.ts'
import { extremesFirst, figuresWords, isFollowed, isRepeated } from './figures.ts'
import { figuresByTelling, measuresByTelling } from './telling.ts'

const [point] = ashmere.stories[0].measures[0].points

const measure = (
  label: string,
  values: readonly number[],
  relation: Relation = 'compatible',
  unit: string | null = null,
): Measure => ({
  ...ashmere.stories[0].measures[0],
  id: label,
  label,
  unit,
  points: values.map((value, i) => ({
    ...point,
    id: `${label}${i}`,
    value,
    low: null,
    modifier: null,
    unit,
    evidence: { ...point.evidence, article: `report ${i}` },
  })),
  differences: values.length > 1 ? [{ points: [`${label}0`, `${label}1`], relation, because: '' }] : [],
})

const labels = (of: readonly Measure[]) => of.map(({ label }) => label)

describe('figures by telling', () => {
  test('what is disputed comes first, then what moves, then what more reports print; small counts stand apart', () => {
    const { followed, details } = figuresByTelling({
      disagreements: [],
      measures: [
        measure('gates', [2, 3, 3, 3]),
        measure('homes', [400, 500]),
        measure('villages', [12, 20, 20]),
        measure('missing', [60, 48], 'rising'),
        measure('dead', [31, 44], 'disagreement'),
      ],
    })
    expect(labels(followed)).toEqual(['dead', 'missing', 'villages', 'homes'])
    expect(labels(details)).toEqual(['gates'])
  })

  test('small counts of people to whom something was done, and small amounts of a unit, are no details', () => {
    const { single } = figuresByTelling({
      disagreements: [],
      measures: [measure('gates', [2]), measure('children (injured)', [3]), measure('aid', [2], 'same', 'USD')],
    })
    expect(labels(single)).toEqual(['children (injured)', 'aid', 'gates'])
  })

  test('each figure stands in one list', () => {
    const measures = [
      measure('a', [1]),
      measure('b', [2, 2]),
      measure('c', [30, 40]),
      measure('d', [50]),
      measure('e', [5, 6]),
    ]
    const { followed, details, repeated, single } = figuresByTelling({ disagreements: [], measures })
    expect([followed, details, repeated, single].flatMap(labels).sort()).toEqual(labels(measures))
    const all = measuresByTelling({ disagreements: [], measures })
    expect(labels(all)).toEqual([followed, repeated, single, details].flatMap(labels))
  })
})

describe('one number', () => {
  const about = { ...point, modifier: 'about', value: 900 } as const
  const bare = { ...point, modifier: null, value: 900 }
  const of = (points: Measure['points']): Measure => ({ ...measure('aid', []), points })

  test('may be worded in several ways, and is one still', () => {
    expect(isFollowed(of([about, bare]))).toBe(false)
    expect(isRepeated(of([about, bare]))).toBe(true)
    expect(isFollowed(of([about, { ...bare, value: 901 }]))).toBe(true)
    expect(isRepeated(of([bare]))).toBe(false)
  })

  test('is told as it is worded most often, with the other wordings', () => {
    expect(figuresWords([about, bare, bare])).toBe('900 (also about 900)')
    expect(figuresWords([about])).toBe('about 900')
    const expected = { ...bare, forecast: true }
    expect(figuresWords([expected, expected, bare])).toBe('900')
    expect(figuresWords([expected])).toBe('900, expected')
  })
})

test('the words quoted first are those of the lowest and the highest figure', () => {
  const points = measure('aid', [500, 200, 900, 300]).points
  expect(extremesFirst(points).map(({ value }) => value)).toEqual([200, 900, 500, 300])
  expect(extremesFirst(points.slice(0, 1))).toHaveLength(1)
})
