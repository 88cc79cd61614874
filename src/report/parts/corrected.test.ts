import { describe, expect, test } from 'vitest'
import type { AppliedCorrection, Correction } from '../../story/correction.ts'
import { htmlLedger } from '../html/page.ts'
import { markdownLedger } from '../markdown.ts'
import { ashmere } from '../testing/ashmere/ashmere.ts'
import { correctionWords } from './corrected.ts'

const on = { article: 'post-1', start: 0, end: 10, words: 'some 900 t' }

const said = (correction: Correction, more: Partial<AppliedCorrection> = {}): AppliedCorrection => ({
  id: 'c1',
  by: 'Ada <Brandt>',
  when: '2026-03-06T09:00:00Z',
  correction,
  applied: true,
  was: null,
  evidence: [{ article: 'post-1', start: 0, end: 10 }],
  ...more,
})

describe('a correction in words', () => {
  test.each<[Correction, Partial<AppliedCorrection>, string]>([
    [{ kind: 'value', on, value: 950 }, { was: '900' }, '“some 900 t” is 950 (the program found 900)'],
    [{ kind: 'value', on, value: null }, {}, '“some 900 t” is no figure'],
    [{ kind: 'speaker', on, speaker: 'Ines Calder' }, {}, '“some 900 t” is Ines Calder’s'],
    [{ kind: 'speaker', on, speaker: null }, {}, '“some 900 t” is the report’s own word'],
    [{ kind: 'measure', on, like: on }, {}, '“some 900 t” measures what “some 900 t” does'],
    [{ kind: 'measure', on, like: null }, {}, '“some 900 t” measures something of its own'],
    [{ kind: 'one-entity', names: ['A. Sole', 'Ana Sole'] }, {}, 'A. Sole and Ana Sole are one'],
    [{ kind: 'two-entities', names: ['A. Sole', 'Ana Sole'] }, {}, 'A. Sole and Ana Sole are two'],
    [{ kind: 'confirmed', on, note: 'seen' }, {}, '“some 900 t” is confirmed: seen'],
    [
      { kind: 'dismissed', finding: 'disputed', on: [on], reason: 'two ships' },
      { applied: false },
      'a finding is none: two ships; the reports have these words no more',
    ],
  ])('%j', (correction, more, words) => {
    expect(correctionWords(said(correction, more))).toBe(words)
  })

  test('stands in every view with whose it is, and with the finding that it dismisses', () => {
    const [story] = ashmere.stories
    if (!story) throw new Error('no story')
    const [finding, ...findings] = story.findings
    if (!finding) throw new Error('no finding')
    const corrections = [
      said({ kind: 'dismissed', finding: finding.kind, on: [on], reason: 'no <b>such</b> sum' }, { id: 'c9' }),
    ]
    const dismissed = [{ ...finding, text: 'Nine and six are sixteen', correction: 'c9' }]
    const ledger = { ...ashmere, stories: [{ ...story, findings, dismissed, corrections }] }
    const texts = new Map(ashmere.articles.map(({ id }) => [id, 'some 900 tons of water']))
    const page = htmlLedger(ledger, texts)
    expect(page).toContain('Ada &lt;Brandt&gt;, 6 Mar 2026')
    expect(page).toContain('<s>Nine and six are sixteen</s>')
    expect(page).not.toContain('<b>such')
    const markdown = markdownLedger(ledger, texts)
    expect(markdown).toContain('What persons have set right')
    expect(markdown).toContain('was found: Nine and six are sixteen')
  })
})
