import { describe, expect, it } from 'vitest'
import { analyse } from './analyse.ts'
import { conllu } from './conllu.ts'

const rows = (text: string): string[][] =>
  conllu('one', analyse(text))
    .split('\n')
    .filter((line) => /^\d/.test(line))
    .map((line) => line.split('\t'))

describe('conllu', () => {
  it('has ten columns, heads from 1, and marks where no space follows', () => {
    const found = rows('The dam burst. Nobody was hurt.')
    expect(found.every((row) => row.length === 10)).toBe(true)
    expect(found.map((row) => row[0])).toEqual(['1', '2', '3', '4', '1', '2', '3', '4'])
    expect(found.map((row) => row[9])).toEqual(['_', '_', 'SpaceAfter=No', '_', '_', '_', 'SpaceAfter=No', '_'])
    expect(found.filter((row) => row[6] === '0').map((row) => row[7])).toEqual(['root', 'root'])
  })

  it('sets words written as one below a multi-word token', () => {
    const found = rows('She didn’t go.')
    expect(found.map((row) => row.slice(0, 2))).toEqual([
      ['1', 'She'],
      ['2-3', 'didn’t'],
      ['2', 'did'],
      ['3', 'n’t'],
      ['4', 'go'],
      ['5', '.'],
    ])
    expect(found.map((row) => row[9])).toEqual(['_', '_', '_', '_', 'SpaceAfter=No', '_'])
  })

  it('names documents, paragraphs and sentences', () => {
    const lines = conllu('a\tb', analyse('One came.\n\nTwo went.')).split('\n')
    expect(lines.filter((line) => line.startsWith('#'))).toEqual([
      '# newdoc id = a b',
      '# newpar',
      '# sent_id = a b-1',
      '# text = One came.',
      '# newpar',
      '# sent_id = a b-2',
      '# text = Two went.',
    ])
  })

  it('never breaks a line inside a field', () => {
    for (const row of rows('A\u2028B C\u00a0000 \u0085 D')) expect(row).toHaveLength(10)
  })
})
