import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from './analyse.ts'
import type { Document } from './document.ts'

/** Words, marks and scraps that strings of the wild are made of. */
const scraps = fc.constantFrom(
  'said',
  'The minister',
  'that',
  '“',
  '”',
  '"',
  ',',
  '.',
  '\n\n',
  ' ',
  '10,000',
  '$',
  'who',
  'was',
  'DON’T',
  '(',
  '…',
  '\u0000',
  '\ud83d',
  '😀',
)

function expectTrees({ text, tokens, sentences }: Document): void {
  let next = 0
  for (const sentence of sentences) {
    expect(sentence.firstToken).toBe(next)
    next = sentence.endToken
    const members = tokens.slice(sentence.firstToken, sentence.endToken)
    expect(members.filter((token) => token.head === -1)).toHaveLength(1)
    for (const token of members) {
      expect(token.deprel === 'root').toBe(token.head === -1)
      expect(token.start).toBeGreaterThanOrEqual(sentence.start)
      expect(token.end).toBeLessThanOrEqual(sentence.end)
      expect(token.end).toBeLessThanOrEqual(text.length)
      let steps = 0
      for (let at = token; at.head !== -1; at = tokens[at.head]) {
        expect(at.head).toBeGreaterThanOrEqual(sentence.firstToken)
        expect(at.head).toBeLessThan(sentence.endToken)
        expect(steps++).toBeLessThan(members.length)
      }
    }
  }
  expect(next).toBe(tokens.length)
}

describe('analyse', () => {
  it('gives every sentence of any text one tree', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 80 }),
          fc.array(scraps, { maxLength: 40 }).map((parts) => parts.join(' ')),
        ),
        (text) => expectTrees(analyse(text)),
      ),
      { numRuns: 300 },
    )
  })

  it('gives the same for the same text', () => {
    const text = 'The mayor of Elmford denied on Friday that the bridge, built in 1964, had ever been closed.'
    expect(analyse(text)).toEqual(analyse(text))
  })

  it('gives nothing for nothing', () => {
    expect(analyse('').tokens).toEqual([])
  })

  const head = (text: string, form: string): [string, string] => {
    const { tokens } = analyse(text)
    const token = tokens.find((candidate) => candidate.form === form)
    if (!token) throw new Error(`no ${form}`)
    return [token.deprel, token.head < 0 ? '' : tokens[token.head].form]
  }

  it.each([
    ['The minister said on Monday that the dam had burst.', 'minister', 'nsubj', 'said'],
    ['Officials said on Tuesday that they would not leave the city.', 'leave', 'ccomp', 'said'],
    ['“We will not leave,” she told reporters.', 'she', 'nsubj', 'told'],
    ['“We will not leave,” she told reporters.', 'leave', 'ccomp', 'told'],
    ['Three people were killed in the fire.', 'people', 'nsubj:pass', 'killed'],
    ['Three people were killed in the fire.', 'Three', 'nummod', 'people'],
    ['The mayor, who lost the vote, left early.', 'lost', 'acl:relcl', 'mayor'],
    ['He wants to leave.', 'leave', 'xcomp', 'wants'],
    ['Officials arrested Peter Harrow on Tuesday.', 'Harrow', 'flat', 'Peter'],
  ])('%s: %s is %s of %s', (text, form, deprel, governor) => {
    expect(head(text, form)).toEqual([deprel, governor])
  })
})
