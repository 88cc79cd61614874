import fc from 'fast-check'
import { expect, test } from 'vitest'
import { words } from '../words.ts'
import { align } from './alignment.ts'
import { likelyPairs } from './likely.ts'
import { sameQuotation } from './sameness.ts'
import type { Utterance } from './utterance.ts'

const VOCABULARY =
  'we have lost every harbour vessel defence defense and nobody warned Calder harbours of the summer'.split(' ')

const utterance = (article: string): fc.Arbitrary<Utterance> =>
  fc
    .record({
      said: fc.array(fc.constantFrom(...VOCABULARY), { minLength: 1, maxLength: 14 }),
      quoted: article === 'a' ? fc.constant(true) : fc.boolean(),
      speakers: fc.constantFrom<readonly string[]>([], ['Calder'], ['Brandt']),
    })
    .map(({ said, ...rest }) => ({
      article,
      ...rest,
      words: words(said.join(' ')),
      span: { start: 0, end: said.join(' ').length },
      edits: new Set<number>(),
    }))

test('no two utterances that are one quotation are passed over', () => {
  const likely = likelyPairs()
  fc.assert(
    fc.property(utterance('a'), utterance('b'), (a, b) => {
      const same = sameQuotation(a, b, align(a.words, b.words), (one, other) => one === other)
      if (same !== null) expect(likely(a, b)).toBe(true)
    }),
    { numRuns: 3000 },
  )
})

test('two that have next to no words in common are', () => {
  const [one, other] = ['We have lost every boat in this harbour', 'Nobody had told the ministry of it'].map(
    (said, i): Utterance => ({
      article: `r${i}`,
      speakers: ['Calder'],
      quoted: true,
      words: words(said),
      span: { start: 0, end: said.length },
      edits: new Set(),
    }),
  ) as [Utterance, Utterance]
  expect(likelyPairs()(one, other)).toBe(false)
})
