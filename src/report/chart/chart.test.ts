import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ashmere } from '../testing/ashmere/ashmere.ts'
import { valueAxis } from './axes.ts'
import { chart } from './chart.ts'
import { dayAxis } from './days.ts'
import type { Setting, Shape } from './drawing.ts'
import { type Box, placeLabels } from './labels.ts'
import { marksOf } from './marks.ts'

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

describe('marksOf', () => {
  it('draws one dot for one word in several reports, and leaves a bound open', () => {
    const [first, , third, fourth] = marksOf(ashmere.stories[0].measures[0])
    expect(first).toMatchObject({ value: 14, reports: 3, open: 'up', asOf: '2026-03-03', asOfBasis: 'stated' })
    expect([third.value, fourth.value].sort()).toEqual([31, 44])
  })
})

describe('dayAxis', () => {
  it('is to scale where days can be told apart', () => {
    const { x, breaks } = dayAxis(['2026-03-03', '2026-03-05', '2026-03-12'], 0, 900)
    expect([x('2026-03-03'), x('2026-03-05'), x('2026-03-12')]).toEqual([0, 200, 900])
    expect(breaks).toEqual([])
  })

  it('goes in steps and says what it leaves out where they can’t', () => {
    const { x, breaks } = dayAxis(['2026-03-03', '2026-03-04', '2026-09-04'], 0, 900)
    expect(x('2026-03-04')).toBe(450)
    expect(breaks).toEqual([{ x: 675, label: '6 months' }])
  })

  it('keeps a month in its place among days', () => {
    const { x, breaks } = dayAxis(['2017-09', '2017-09-07', '2017-11-14'], 0, 900)
    expect([x('2017-09-07'), x('2017-09'), x('2017-11-14')].map(Math.round)).toEqual([0, 106, 900])
    expect(breaks).toEqual([])
  })

  it('keeps a year in its place among months', () => {
    const { x } = dayAxis(['2016-12', '2017', '2018-01'], 0, 900)
    expect([x('2016-12'), x('2017'), x('2018-01')].map(Math.round)).toEqual([0, 452, 900])
  })

  it('sets figures without a day apart', () => {
    const { x, ticks } = dayAxis(['2026-03-03', null], 0, 900)
    expect(x(null)).toBe(900)
    expect(ticks.map(({ label }) => label)).toEqual(['3 Mar 2026', 'no date'])
  })
})

describe('valueAxis', () => {
  const [mark] = marksOf(ashmere.stories[0].measures[0])
  const ticksOf = (...values: readonly number[]) =>
    valueAxis(
      values.map((value) => ({ ...mark, value })),
      200,
    ).ticks

  it('labels no half of what is counted in wholes', () => {
    expect(ticksOf(1, 2)).toEqual([0, 1, 2])
    expect(ticksOf(1, 1.5)).toContain(0.5)
    expect(ticksOf(14, 57)).toEqual([0, 20, 40, 60])
  })
})

describe('placeLabels', () => {
  const frame = { x: 0, y: 0, width: 800, height: 300 }
  const dots = fc.array(
    fc.record({
      x: fc.nat(800),
      y: fc.nat(300),
      radius: fc.constantFrom(4, 8),
      wordings: fc.array(
        fc.array(fc.record({ words: fc.string({ minLength: 1, maxLength: 40 }), remark: fc.boolean() }), {
          minLength: 1,
          maxLength: 2,
        }),
        {
          minLength: 1,
          maxLength: 3,
        },
      ),
    }),
    { maxLength: 30 },
  )

  it('lets no label cover another, a dot or the edge', () => {
    fc.assert(
      fc.property(dots, (labels) => {
        const taken = labels.map(({ x, y, radius }) => ({
          x: x - radius,
          y: y - radius,
          width: 2 * radius,
          height: 2 * radius,
        }))
        const places = placeLabels(labels, taken, [], frame).filter((place) => place !== null)
        for (const [i, place] of places.entries()) {
          expect([...taken, ...places.slice(i + 1)].some((box) => overlap(box, place))).toBe(false)
          expect(place.x >= 0 && place.y >= 0 && place.x + place.width <= 800 && place.y + place.height <= 300).toBe(
            true,
          )
        }
      }),
    )
  })

  it('keeps a label beside its dot where there is room', () => {
    expect(
      placeLabels([{ x: 100, y: 100, radius: 4, wordings: [[{ words: '31', remark: false }]] }], [], [], frame)[0],
    ).toMatchObject({
      anchor: 'start',
      lead: false,
    })
  })
})

describe('chart', () => {
  const setting: Setting = { colourOf: () => 'who1', hrefOf: () => '#', outletOf: (article) => article }
  const dots = ({ tag, attributes, children }: Shape): number =>
    (tag === 'circle' && attributes.class === 'dot' ? 1 : 0) +
    children.reduce((sum, child) => sum + (typeof child === 'string' ? 0 : dots(child)), 0)

  it('draws the most repeated of very many figures, and says so', () => {
    const [measure] = ashmere.stories[0].measures
    const points = Array.from({ length: 500 }, (_, i) => ({ ...measure.points[3], id: `p${i}`, value: i }))
    const drawn = chart(setting, { ...measure, points })
    expect(drawn?.note).toBe('The 60 figures that most reports print, of 500.')
    expect(drawn && [drawn.wide, drawn.narrow].map(dots)).toEqual([60, 60])
  })
})
