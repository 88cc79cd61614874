import { describe, expect, test } from 'vitest'
import { commandsDocument } from './document.ts'

describe('docs/commands.md', () => {
  test('has two cells in each row of its tables: a bar in a name is no border', () => {
    const rows = commandsDocument()
      .split('\n')
      .filter((line) => line.startsWith('|'))
    expect(rows.join('\n')).toContain('FILE\\|DIR')
    for (const row of rows) expect(row.match(/(?<!\\)\|/gu), row).toHaveLength(3)
  })
})
