import { describe, expect, it } from 'vitest'
import { segment } from '../segment.ts'

/** The sentences of a text, line breaks shown as ¶. */
const read = (text: string): string[] =>
  segment(text).sentences.map(({ start, end }) => text.slice(start, end).replaceAll('\n', '¶'))

describe('sentences', () => {
  it.each([
    [
      'ranks and initials',
      'Maj. Gen. Pat Ryder met J. K. Li. They spoke.',
      ['Maj. Gen. Pat Ryder met J. K. Li.', 'They spoke.'],
    ],
    [
      'states and firms',
      'It left the U.S. The firm, Acme Inc. of Nev., stayed.',
      ['It left the U.S.', 'The firm, Acme Inc. of Nev., stayed.'],
    ],
    [
      'the clock',
      'Polls close at 7 p.m. Sunday. They open at 9 a.m. Turnout is low.',
      ['Polls close at 7 p.m. Sunday.', 'They open at 9 a.m.', 'Turnout is low.'],
    ],
    ['etc.', 'Tents, food, etc. Nobody came.', ['Tents, food, etc.', 'Nobody came.']],
    ['a dateline', 'KYIV, Ukraine — Troops left on Monday.', ['KYIV, Ukraine —', 'Troops left on Monday.']],
    ['a dateline with an agency', 'Washington (AP) — Troops left.', ['Washington (AP) —', 'Troops left.']],
    [
      'quotations',
      '“We won. We did,” he said. “Now go.” They went.',
      ['“We won.', 'We did,” he said.', '“Now go.”', 'They went.'],
    ],
    [
      'a question that is reported',
      '“Who are they?” Smith asked. "Why?" she said.',
      ['“Who are they?” Smith asked.', '"Why?" she said.'],
    ],
    [
      'brackets',
      'The law (See above. It is old.) stands. (It does.) Yes.',
      ['The law (See above. It is old.) stands.', '(It does.)', 'Yes.'],
    ],
    [
      'ellipses',
      'He paused… Then he left... but came back. . . . Later.',
      ['He paused…', 'Then he left... but came back. . . .', 'Later.'],
    ],
    ['a lost space', 'He left the town.The army stayed.', ['He left the town.', 'The army stayed.']],
    ['reference numbers', 'It fell. [12] [13] It rose.', ['It fell. [12] [13]', 'It rose.']],
    ['questions in lower case', 'is it so? we think so! yes', ['is it so?', 'we think so!', 'yes']],
    ['counted lines', '1. Open the door.\n2. Leave.', ['1. Open the door.', '2. Leave.']],
    ['headlines', 'Army leaves town\n\nThe army left.', ['Army leaves town', 'The army left.']],
    ['cries', 'Beware!! Rusted cars!!! Stay away...? maybe', ['Beware!!', 'Rusted cars!!!', 'Stay away...?', 'maybe']],
    ['a signature', 'War is over. — Ada Poe', ['War is over. — Ada Poe']],
    ['decimals and dots', 'It rose 3.5 percent. Version 2.1 is out.', ['It rose 3.5 percent.', 'Version 2.1 is out.']],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it('go on over a blank line in lower case', () => {
    const text = 'He expects the force to increase\n\nto 12,000. Then more.'
    expect(read(text)).toEqual(['He expects the force to increase¶¶to 12,000.', 'Then more.'])
    expect(segment(text).sentences.map((sentence) => sentence.paragraph)).toEqual([0, 1])
  })

  it.each([
    ['a paragraph with its stop', 'He left the old town.\n\nto 12,000'],
    ['a title', 'Short title\n\nlower case follows'],
    ['a capital', 'He expects the force to increase\n\nTo 12,000'],
  ])('end with their paragraph after %s', (_, text) => {
    expect(read(text)).toHaveLength(2)
  })

  it('take single line breaks for paragraphs unless the text is wrapped', () => {
    expect(segment('A first line of news.\nA second line of news.').paragraphs).toHaveLength(2)
    const line = 'a line of mail that runs to the full width of the page and goes on'
    expect(segment([line, line, line, line, 'to its end.', '', 'Next.'].join('\n')).paragraphs).toHaveLength(2)
  })

  it('part the stop from an abbreviation that ends a sentence', () => {
    const forms = (text: string) => segment(text).tokens.map((token) => token.form)
    expect(forms('Guns, etc. Then he met Sen. Poe of Acme Corp.')).toEqual([
      'Guns',
      ',',
      'etc',
      '.',
      'Then',
      'he',
      'met',
      'Sen.',
      'Poe',
      'of',
      'Acme',
      'Corp',
      '.',
    ])
    expect(forms('They left the U.S.')).toEqual(['They', 'left', 'the', 'U.S.'])
  })
})
