import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { call } from './testing/call.ts'

const folder = mkdtempSync(join(tmpdir(), 'reckon-corrections-'))
const file = (name: string, content: unknown): string => {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const report = file(
  'report.txt',
  'Fire in Dunmarrow\n\nMayor Ines Calder said 14 people were killed on Monday in a fire.',
)
const words = { article: 'report', start: 0, end: 2, words: '14' }
const kept = (correction: object) => [{ id: 'c1', by: 'Ada Brandt', when: '2026-03-06T09:00:00Z', correction }]

describe('reckon ledger --corrections', () => {
  test('sets right what a person has said, and tells whose word it is', async () => {
    const said = file('said.json', kept({ kind: 'value', on: words, value: 15 }))
    const { code, out } = await call(['ledger', report, '--corrections', said])
    expect(code).toBe(0)
    expect(out).toMatch(/killed.*15/isu)
    expect(out).toContain('Ada Brandt, 6 Mar 2026')
    expect(out).toContain('the program found 14')
  })

  test.each([
    ['nothing.json', undefined, "can't be read"],
    ['text.json', 'no list', 'is no JSON'],
    ['list.json', kept({ kind: 'value', on: words, value: 'many' }), '0.correction.value'],
    ['kind.json', kept({ kind: 'opinion' }), '0.correction.kind'],
  ])('tells what is wrong with %s and ends with 2', async (name, content, problem) => {
    const path = content === undefined ? join(folder, name) : file(name, content)
    const { code, err } = await call(['ledger', report, '--corrections', path])
    expect(code).toBe(2)
    expect(err).toContain(path)
    expect(err).toContain(problem)
  })
})
