import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerptOf } from './excerpt.ts'

describe('excerptOf', () => {
  it('shows the words in their paragraph, cut between words', () => {
    const text = 'First.\nThe service put the number of dead at 31 on Thursday evening.\nLast.'
    const start = text.indexOf('31')
    expect(excerptOf(text, { start, end: start + 2 }, 18)).toEqual({
      before: '… of dead at ',
      words: '31',
      after: ' on Thursday …',
    })
    expect(excerptOf(text, { start, end: start + 2 }, 400).before).toBe('The service put the number of dead at ')
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(50), fc.nat(50), (text, start, length) => {
        excerptOf(text, { start, end: start + length }, 10)
      }),
    )
  })
})
