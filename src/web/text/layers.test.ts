import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layered } from './layers.ts'

describe('layered', () => {
  it('keeps marks that overlap apart', () => {
    const layers = [
      { start: 0, end: 6, kind: 'content', id: 'a' },
      { start: 4, end: 9, kind: 'figure', id: 'b' },
    ]
    const [{ runs }] = layered('some words here', layers, [])
    expect(runs.map(({ start, end, layers: under }) => [start, end, under.map(({ id }) => id).join('')])).toEqual([
      [0, 4, 'a'],
      [4, 6, 'ab'],
      [6, 9, 'b'],
      [9, 15, ''],
    ])
  })

  it('puts each run under exactly the marks that hold it, whatever the text and the marks', () => {
    const text = fc
      .array(fc.constantFrom('a', ' ', '\n', '😀', 'word'), { maxLength: 30 })
      .map((parts) => parts.join(''))
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 12 })
    fc.assert(
      fc.property(text, spans, (of, pairs) => {
        const layers = pairs
          .map(([a, b], i) => ({ start: Math.min(a, b), end: Math.max(a, b), kind: 'k', id: String(i) }))
          .filter(({ start, end }) => start < end && end <= of.length)
        for (const { runs } of layered(of, layers, []))
          for (const run of runs) {
            const holding = layers.filter(({ start, end }) => start <= run.start && run.end <= end)
            expect(new Set(run.layers)).toEqual(new Set(holding))
          }
      }),
    )
  })
})
