import { describe, expect, it } from 'vitest'
import { hashText } from './model/hash.ts'
import { decodeVocabulary, encodeVocabulary, packClass } from './vocabulary.ts'
import { wordsOf } from './words.ts'

const words = (text: string) => wordsOf(text.split(' '), new Map())

describe('wordsOf', () => {
  it.each([
    ['The dam burst on Monday evening .', 0],
    ['Minister Says Elmford Dam Had Burst', 1],
    ['MINISTER SAYS ELMFORD DAM HAD BURST', 2],
    ['nobody here knows what they want', 3],
  ])('%s: casing %i', (text, casing) => expect(words(text).casing).toBe(casing))

  it.each([
    ['He said “ never again ” twice', '0001100'],
    ['He said " never again " twice', '0001100'],
    ['never again , ” he said', '111000'],
    ['never again , he said', '00000'],
  ])('%s: quoted %s', (text, quoted) => expect(words(text).quoted.join('')).toBe(quoted))

  it('takes all numbers of one length for one word, and words in any case', () => {
    const { lower, exact } = words('1964 2024 Dam dam')
    expect(lower[0]).toBe(lower[1])
    expect(lower[2]).toBe(lower[3])
    expect(exact[2]).not.toBe(exact[3])
  })
})

it('a vocabulary comes back as it was written', () => {
  const vocabulary = new Map(
    ['dam', 'minister', 'says', '0,000'].map((word, i) => [
      hashText(word),
      packClass({ coarse: i * 60, fine: i * 300, tags: i * 30 }),
    ]),
  )
  const read = decodeVocabulary(encodeVocabulary(vocabulary))
  expect([...read].sort()).toEqual([...vocabulary].sort())
  const found = wordsOf(['minister', 'nobody'], read)
  expect([found.coarse[0], found.fine[0], found.tagClass[0]]).toEqual([60, 300, 30])
  expect(found.coarse[1]).toBe(0)
})
