import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { call } from './testing/call.ts'

const file = join(mkdtempSync(join(tmpdir(), 'reckon-replay-')), 'rules.json')
writeFileSync(file, JSON.stringify([{ name: 'tolls', when: ['measure'], percent: 20, channels: [{ to: 'output' }] }]))

describe('reckon replay', () => {
  test('tells what would have rung for the example story, day by day', async () => {
    const { code, out } = await call(['replay', file, 'examples'])
    expect(code).toBe(0)
    expect(out).toContain('A figure moved')
    expect(out).toMatch(/\d+ alerts on \d+ days by 1 rule\n$/u)
    const { out: lines } = await call(['replay', file, 'examples', '--json'])
    const alerts = lines
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(alerts.map(({ day }) => day)).toEqual(alerts.map(({ day }) => day).sort())
    for (const { movement } of alerts) expect(Math.abs(movement.change)).toBeGreaterThanOrEqual(0.2)
  })

  test('says what is wrong with the rules', async () => {
    const { code, err } = await call(['replay', 'nowhere.json', 'examples'])
    expect(code).toBe(2)
    expect(err).toContain("nowhere.json: can't be read")
  })
})
