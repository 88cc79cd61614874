import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { call } from './testing/call.ts'

const out = join(mkdtempSync(join(tmpdir(), 'reckon-export-')), 'story.xlsx')

describe('reckon export', () => {
  test('prints a table', async () => {
    const { code, out: printed } = await call(['export', 'reports.csv', 'examples'])
    expect(code).toBe(0)
    expect(printed.split('\r\n')[0]).toContain('story,id,outlet')
  })

  test('writes a file, and says so', async () => {
    const { code, err } = await call(['export', 'xlsx', 'examples', '--out', out])
    expect([code, err]).toEqual([0, `wrote ${out}\n`])
    expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK')
  })

  test.each([
    [['export', 'docx', 'examples'], 2, 'name the format'],
    [['export', 'xlsx'], 2, 'name the reports to read'],
    [['export', 'json', 'examples', '--out', join(out, 'x')], 1, "can't be written"],
  ])('%j ends with %i and says why', async (args, code, words) => {
    const result = await call(args)
    expect(result.code).toBe(code)
    expect(result.err).toContain(words)
  })
})
