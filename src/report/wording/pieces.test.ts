import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paragraphsOf } from './pieces.ts'

const span = (text: string) =>
  fc
    .tuple(fc.nat(text.length + 3), fc.nat(text.length + 3))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
const sample = fc
  .array(fc.constantFrom('a', 'b ', '\n', '\n\n', '😀', 'words '), { maxLength: 40 })
  .map((parts) => parts.join(''))
  .chain((text) =>
    fc.tuple(fc.constant(text), fc.array(span(text), { maxLength: 12 }), fc.array(span(text), { maxLength: 3 })),
  )

describe('paragraphsOf', () => {
  it('tiles each paragraph, whatever the evidence', () => {
    fc.assert(
      fc.property(sample, ([text, evidence, boxes]) => {
        const boilerplate = boxes.map((box) => ({ ...box, reason: 'teaser' }))
        for (const { start, end, pieces } of paragraphsOf(text, evidence, boilerplate)) {
          expect(pieces.map((piece) => text.slice(piece.start, piece.end)).join('')).toBe(text.slice(start, end))
          expect(text.slice(start, end)).not.toContain('\n')
        }
      }),
    )
  })

  it('cuts no piece through the end of any evidence', () => {
    fc.assert(
      fc.property(sample, ([text, evidence]) => {
        const inside = evidence.filter(({ start, end }) => start < end && end <= text.length)
        const pieces = paragraphsOf(text, evidence, []).flatMap((paragraph) => paragraph.pieces)
        for (const { start, end } of inside)
          for (const piece of pieces)
            expect(piece.end <= start || piece.start >= end || (piece.start >= start && piece.end <= end)).toBe(true)
      }),
    )
  })

  it('says where evidence begins, the longest first, and what is no part of the report', () => {
    const [paragraph] = paragraphsOf(
      'killed 31 people. Read more',
      [
        { start: 7, end: 9 },
        { start: 7, end: 16 },
      ],
      [{ start: 18, end: 27, reason: 'teaser' }],
    )
    expect(
      paragraph.pieces.map(({ start, end, begins, boilerplate }) => [start, end, begins.length, boilerplate]),
    ).toEqual([
      [0, 7, 0, false],
      [7, 9, 2, false],
      [9, 16, 0, false],
      [16, 18, 0, false],
      [18, 27, 0, true],
    ])
    expect(paragraph.pieces[1].begins[0].end).toBe(16)
  })
})
