import { describe, expect, it } from 'vitest'
import { casingOf, quotedOf, shapeOf } from './shape.ts'

describe('shapes', () => {
  it('tell kinds of characters and short words apart', () => {
    const shapes = ['a', 'Ab', 'AB', 'abc', 'A1', '12', 'a-b', '$', 'É', 'É\u00e9a'].map(shapeOf)
    expect(new Set(shapes).size).toBe(shapes.length)
    expect(shapeOf('Minister')).toBe(shapeOf('President'))
  })
})

describe('casing', () => {
  it.each([
    ['Yesterday ministers left the town', 0],
    ['The minister left the town', 3],
    ['Minister Leaves Town After Raid', 1],
    ['MINISTER LEAVES TOWN', 2],
    ['No', 0],
  ])('%s: %i', (text, expected) => {
    expect(casingOf(text.split(' '))).toBe(expected)
  })
})

describe('words in quotation marks', () => {
  it.each([
    ['He said “ go now ” .', '0001100'],
    ['go now ” , he said', '110000'],
    ['" Go , " he said', '011000'],
    ['“ Go on', '011'],
  ])('%s', (text, expected) => {
    expect(quotedOf(text.split(' ')).join('')).toBe(expected)
  })
})
