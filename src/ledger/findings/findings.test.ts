import { describe, expect, test } from 'vitest'
import { report } from '../testing/example.ts'
import { harbour, storyOf } from '../testing/harbour.ts'

describe('findings', () => {
  const { findings } = storyOf(harbour('gazette', 'herald', 'mirror'))

  test('are sentences that name the parties, denials before changed quotations', () => {
    const texts = findings
      .filter(({ kind }) => kind === 'disputed' || kind === 'altered-quotation')
      .map(({ text }) => text)
    expect(texts).toEqual([
      'Norvane Shipping disputed what Ines Calder said: “its tanker had leaked any oil”',
      'Ines Calder is quoted in different words: “… summer and nobody has told us why” and “… summer and nobody has warned us why”',
    ])
  })

  test('point at words of the reports', () => {
    for (const { evidence } of findings) expect(evidence.length).toBeGreaterThan(0)
  })

  test('say what is not confirmed and yet denied by nobody', () => {
    const [found] = storyOf([
      report(
        'a',
        'Mayor Ines Calder said the tanker had leaked oil in the harbour. The Transport Ministry refused to confirm that the tanker had leaked oil in the harbour.',
      ),
    ]).findings
    expect(found?.kind).toBe('not-denied')
    expect(found?.text).toMatch(/^Transport Ministry will not confirm what Ines Calder said, and nobody denies it/u)
  })

  test('name nobody for what a denial alone tells', () => {
    const [found] = storyOf([
      report('a', 'Port Ardle harbour is open. Norvane Shipping denied that its tanker had leaked oil in the harbour.'),
    ]).findings
    expect(found?.text).toBe('Norvane Shipping disputed: “its tanker had leaked oil in the harbour”')
  })

  test('name both parties of two accounts of which neither denies the other', () => {
    const [found] = storyOf([
      report(
        'a',
        'Despite Norvane Shipping’s claim that its tanker had left the harbour in June, Mayor Ines Calder said the tanker was moored there in July.',
      ),
    ]).findings
    expect(found?.text).toMatch(
      /^(?:Norvane Shipping and Ines Calder|Ines Calder and Norvane Shipping) tell it differently: “/u,
    )
    expect(found?.because).toBe('told otherwise by Ines Calder')
  })

  test('are few, however much is disputed', () => {
    const many = Array.from({ length: 30 }, (_, i) =>
      report(
        `r${i}`,
        `Harbour dispute in Port Ardle. Mayor Ines Calder said pier ${i + 20} had burned ${i + 300} boats of the fleet. Norvane Shipping denied that pier ${i + 20} had burned ${i + 300} boats of the fleet.`,
      ),
    )
    expect(storyOf(many).findings.length).toBeLessThanOrEqual(12)
  })
})
