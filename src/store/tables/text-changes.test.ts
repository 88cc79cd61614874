import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textChanges } from './text-changes.ts'

/** The new text, made of the old one and the changes. */
function applied(before: string, after: string): string {
  let made = ''
  let at = 0
  for (const change of textChanges(before, after)) {
    made += before.slice(at, change.before.start) + after.slice(change.after.start, change.after.end)
    at = change.before.end
  }
  return made + before.slice(at)
}

const told = (before: string, after: string): readonly (readonly [string, string])[] =>
  textChanges(before, after).map((one) => [
    before.slice(one.before.start, one.before.end),
    after.slice(one.after.start, one.after.end),
  ])

describe('changes of a text', () => {
  it.each([
    ['The toll is 12.', 'The toll is 14.', [[' 12', ' 14']]],
    ['Rain fell. Two died.', 'Rain fell. Sources say two died.', [[' Two', ' Sources say two']]],
    ['One. Two. Three.', 'One. Three.', [[' Two.', '']]],
    ['One.', 'One. And more.', [['', ' And more.']]],
    ['', 'All new', [['', 'All new']]],
    ['Same.', 'Same.', []],
    [
      'a b c d e f',
      'a x c d y f',
      [
        [' b', ' x'],
        [' e', ' y'],
      ],
    ],
  ])('%j to %j', (before, after, expected) => {
    expect(told(before, after)).toEqual(expected)
  })

  it('make the one text of the other', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', ' ', '. ', '\n', '12', '🌊', '\ud800'), { maxLength: 40 })
      .map((all) => all.join(''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(applied(before, after)).toBe(after)
        expect(textChanges(before, before)).toEqual([])
      }),
    )
  })

  it('of texts that share nothing are one', () => {
    const [before, after] = ['ab '.repeat(50_000), 'cd '.repeat(50_000)]
    const changes = textChanges(before, after)
    expect(changes).toHaveLength(1)
    expect(changes[0].before.end).toBeGreaterThan(before.length - 2)
  })

  it('take no longer than the texts are long', () => {
    const before = Array.from({ length: 100_000 }, (_, i) => `w${i % 977}`).join(' ')
    const after = before.replaceAll('w5 ', 'w6 ')
    expect(applied(before, after) === after).toBe(true)
  })
})
