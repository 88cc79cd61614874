import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Span } from '../../article/article.ts'
import { attributionsOf } from './testing/fixtures.ts'

const pieces = [
  'The minister said ',
  '“We will not pay,” ',
  'according to ',
  'she told reporters in ',
  'Anna Berg',
  ' denied that ',
  'he',
  ': ',
  '"',
  '”',
  '’',
  ', ',
  ' on Monday ',
  '. ',
  '\n\n',
  'the river rose',
  ' and warned ',
  '\u{1F600}',
  '\u0000',
  'who were not authorized to ',
]
const texts = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)
const inside = (text: string, { start, end }: Span) => start >= 0 && start < end && end <= text.length

describe('any text', () => {
  test('gives spans inside it, holders that hold, and the same twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = attributionsOf(text)
        for (const one of found) {
          const spans = [...one.source, ...one.cue, ...one.content]
          if (one.channel) spans.push(one.channel)
          if (one.time) spans.push(...one.time.words)
          if (one.speaker.anonymity) spans.push(one.speaker.anonymity)
          expect(spans.every((span) => inside(text, span))).toBe(true)
          expect(one.cue.length === 1 && one.content.length > 0).toBe(true)
          if (one.nestedIn === null) continue
          const holder = found[one.nestedIn]
          expect(holder.content.some(({ start, end }) => start <= one.cue[0].start && one.cue[0].end <= end)).toBe(true)
        }
        expect(attributionsOf(text)).toEqual(found)
      }),
      { numRuns: 150 },
    )
  })

  test('outermost contents share no characters', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const spans = attributionsOf(text)
          .filter(({ nestedIn }) => nestedIn === null)
          .flatMap(({ content }) => content)
          .sort((a, b) => a.start - b.start)
        expect(spans.every((span, i) => i === 0 || spans[i - 1].end <= span.start)).toBe(true)
      }),
      { numRuns: 150 },
    )
  })
})
