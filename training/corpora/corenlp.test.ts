import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readCorenlp } from './corenlp.ts'

function converted(text: string, rows: readonly (readonly unknown[])[]) {
  const path = join(mkdtempSync(join(tmpdir(), 'corenlp-')), 'parses.jsonl')
  writeFileSync(path, `${JSON.stringify({ id: 'a', sentences: [rows] })}\n`)
  return readCorenlp(path, new Map([['a', text]]))[0][0]
}

it('heads a name by its first word, hangs "and" on what follows it, and renames relations', () => {
  const { forms, heads, deprels } = converted('Ann Bell and Hugh were seen', [
    [0, 3, 'NNP', 'Ann', 'PERSON', 2, 'compound'],
    [4, 8, 'NNP', 'Bell', 'PERSON', 6, 'nsubjpass'],
    [9, 12, 'CC', 'and', 'O', 2, 'cc'],
    [13, 17, 'NNP', 'Hugh', 'PERSON', 2, 'conj'],
    [18, 22, 'VBD', 'be', 'O', 6, 'auxpass'],
    [23, 27, 'VBN', 'see', 'O', 0, 'root'],
  ])
  expect(forms).toEqual(['Ann', 'Bell', 'and', 'Hugh', 'were', 'seen'])
  expect(heads).toEqual([5, 0, 3, 0, 5, -1])
  expect(deprels).toEqual(['nsubj:pass', 'flat', 'cc', 'conj', 'aux:pass', 'root'])
})

it('tells modifiers of verbs from those of nouns', () => {
  const { deprels } = converted('he fell in rain', [
    [0, 2, 'PRP', 'he', 'O', 2, 'nsubj'],
    [3, 7, 'VBD', 'fall', 'O', 0, 'root'],
    [8, 10, 'IN', 'in', 'O', 4, 'case'],
    [11, 15, 'NN', 'rain', 'O', 2, 'nmod'],
  ])
  expect(deprels[3]).toBe('obl')
})
