import { describe, expect, test } from 'vitest'
import { harbour } from '../testing/harbour.ts'
import { anchorAt, corrected, kept } from './testing/corrected.ts'

const reports = harbour('gazette', 'herald', 'mirror')
const found = corrected(reports)

describe('a finding', () => {
  const finding = found.findings.find(({ kind }) => kind === 'disputed')

  test('that a person dismisses is kept apart with the correction', () => {
    expect(finding).toBeDefined()
    const on = finding?.evidence.map((one) => anchorAt(reports, one)) ?? []
    const dismissal = kept({ kind: 'dismissed', finding: 'disputed', on, reason: 'the company spoke of another ship' })
    const ledger = corrected(reports, dismissal)
    expect(ledger.findings.map(({ text }) => text)).not.toContain(finding?.text)
    expect(ledger.dismissed).toMatchObject([{ text: finding?.text, correction: dismissal.id }])
  })

  test('of another kind on the same words stays', () => {
    const on = finding?.evidence.map((one) => anchorAt(reports, one)) ?? []
    const ledger = corrected(reports, kept({ kind: 'dismissed', finding: 'unnamed-only', on, reason: 'none' }))
    expect(ledger.findings).toEqual(found.findings)
  })
})
