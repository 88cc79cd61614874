import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from './analyse.ts'

const parts = fc.constantFrom(
  'The',
  'minister',
  'said',
  'on',
  'Tuesday',
  'that',
  '10,000',
  'troops',
  "don't",
  'cannot',
  'U.S.',
  'Mr.',
  'etc.',
  '“',
  '”',
  '"',
  "'",
  '.',
  '?',
  ',',
  '…',
  '(',
  ')',
  '—',
  '-',
  '\n',
  '\n\n',
  ' ',
  ' ',
  'Ã¡',
  '😀',
  '\ud83d',
  '\u0000',
  '東京',
  '1.2bn',
  'a@b.org',
)
const text = fc.oneof(
  fc.array(parts, { maxLength: 50 }).map((words) => words.join(' ')),
  fc.array(parts, { maxLength: 50 }).map((words) => words.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
)

describe('a document', () => {
  it('has tokens in order that do not overlap, each in its own sentence', () => {
    fc.assert(
      fc.property(text, (input) => {
        const document = analyse(input)
        expect(document.text).toBe(input)
        let at = 0
        document.tokens.forEach((token, i) => {
          expect(token.index).toBe(i)
          expect(token.start).toBeGreaterThanOrEqual(at)
          expect(token.end).toBeGreaterThan(token.start)
          at = token.end
          const sentence = document.sentences[token.sentence]
          expect(sentence.firstToken).toBeLessThanOrEqual(i)
          expect(sentence.endToken).toBeGreaterThan(i)
        })
        expect(at).toBeLessThanOrEqual(input.length)
      }),
    )
  })

  it('has sentences that tile the tokens, each a tree with one root', () => {
    fc.assert(
      fc.property(text, (input) => {
        const { tokens, sentences, paragraphs } = analyse(input)
        let next = 0
        sentences.forEach(({ index, firstToken, endToken, paragraph }, s) => {
          expect([index, firstToken]).toEqual([s, next])
          expect(paragraphs[paragraph]).toBeDefined()
          next = endToken
          const members = tokens.slice(firstToken, endToken)
          expect(members.filter((token) => token.head === -1)).toHaveLength(1)
          for (const token of members) {
            expect(token.head === -1).toBe(token.deprel === 'root')
            let [top, steps] = [token.index, 0]
            while (tokens[top].head >= 0 && steps++ <= members.length) top = tokens[top].head
            expect(tokens[top].head).toBe(-1)
            expect(tokens[top].sentence).toBe(s)
          }
        })
        expect(next).toBe(tokens.length)
      }),
    )
  })

  it('is the same each time', () => {
    fc.assert(
      fc.property(text, (input) => {
        expect(analyse(input)).toEqual(analyse(input))
      }),
      { numRuns: 30 },
    )
  })
})
