import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wordsHash, wordsIn } from './words.ts'

it('finds the words that a fragment was made for, whatever the id', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), fc.nat(), fc.nat(), (article, start, end) => {
      const { hash } = new URL(wordsHash({ article, start: start % 1e9, end: end % 1e9 }), 'http://desk.test/')
      expect(wordsIn(hash)).toEqual({ article, start: start % 1e9, end: end % 1e9 })
    }),
  )
})

it('opens nothing for any other fragment', () => {
  for (const hash of ['', '#', '#m1', '#words=', '#words=a:1', '#words=a:x-2', '#words=%E0%A4%A:1-2'])
    expect(wordsIn(hash)).toBeNull()
})
