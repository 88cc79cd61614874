import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Movement } from './movement.ts'
import { alertRule, readRules, rings } from './rule.ts'

const moved: Movement = {
  kind: 'measure',
  key: 'k',
  about: 'people killed in Dunmarrow',
  was: '14 (Ada Brandt)',
  is: '15 (Health Ministry)',
  why: 'rose',
  speakers: ['Health Ministry'],
  change: 1 / 14,
  beyondBounds: false,
  within: null,
  evidence: [],
}

const rule = (fields: object) => alertRule.parse({ name: 'r', channels: [{ to: 'output' }], ...fields })

describe('a rule', () => {
  test.each([
    [{ percent: 5 }, true],
    [{ percent: 8 }, false],
    [{ percent: 5, when: ['disagreement'] }, false],
    [{ percent: 5, when: ['measure', 'disagreement'] }, true],
    [{ percent: 5, story: 's1' }, true],
    [{ percent: 5, story: 's2' }, false],
    [{ percent: 5, speaker: 'health ministry' }, true],
    [{ percent: 5, speaker: 'Brandt' }, false],
    [{ percent: 5, measure: 'killed' }, true],
    [{ percent: 5, measure: 'wounded' }, false],
    [{ percent: 5, search: 'dunmarrow 15' }, true],
    [{ percent: 5, search: 'harbour' }, false],
  ])('%j rings: %j', (fields, expected) => {
    expect(rings(rule(fields), moved, 's1')).toBe(expected)
  })

  test('rings once for a figure that moved into a new dispute: by the dispute, where it asks for that', () => {
    const { about, was, is, speakers } = moved
    const dispute = { kind: 'disagreement', about, was, is, speakers, change: null, beyondBounds: false } as const
    const disputed = { ...moved, within: dispute }
    expect(rings(rule({ percent: 5 }), disputed, 's1')).toBe(false)
    expect(rings(rule({ percent: 5, when: ['measure'] }), disputed, 's1')).toBe(true)
    expect(rings(rule({ percent: 5 }), { ...disputed, within: { ...dispute, about: 'homes' } }, 's1')).toBe(false)
    expect(
      rings(rule({ percent: 5, measure: 'killed' }), { ...disputed, within: { ...dispute, about: 'homes' } }, 's1'),
    ).toBe(true)
  })

  test('rings for a figure that leaves its bounds, however little it moves', () => {
    expect(rings(rule({ percent: 50 }), { ...moved, beyondBounds: true }, 's1')).toBe(true)
  })
})

describe('a file of rules', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reckon-rules-'))
  const file = (content: unknown): string => {
    const path = join(folder, 'rules.json')
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
    return path
  }

  test('is read', async () => {
    const rules = await readRules(file([{ name: 'tolls', when: ['measure'], channels: [{ to: 'output' }] }]))
    expect(rules).toMatchObject([{ name: 'tolls', percent: 10, digest: 5 }])
  })

  test.each([
    ['{', 'is no JSON'],
    [[{ name: 'a', channels: [] }], '0.channels'],
    [[{ name: 'a', channels: [{ to: 'webhook', url: 'file:///etc/passwd' }] }], '0.channels.0.url'],
    [[{ name: 'a', when: ['rain'], channels: [{ to: 'output' }] }], '0.when.0'],
    [[{ name: 'a', chanels: [], channels: [{ to: 'output' }] }], 'chanels'],
    [['a', 'a'].map((name) => ({ name, channels: [{ to: 'output' }] })), '1.name'],
  ])('%j is refused with the place', async (content, place) => {
    await expect(readRules(file(content))).rejects.toThrow(place)
  })
})
