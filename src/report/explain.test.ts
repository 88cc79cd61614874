import { describe, expect, test } from 'vitest'
import { reconcileAll } from '../ledger/reconcile.ts'
import { report } from '../ledger/testing/example.ts'
import { HARBOUR } from '../ledger/testing/harbour.ts'
import { group } from '../story/group.ts'
import { type Explained, explain } from './explain.ts'

const TOLLS = {
  first:
    'A storm sank the ferry Halcyon off Port Ardle. The coast guard said 31 people had died and 60 people had been injured.',
  second:
    'A storm sank the ferry Halcyon off Port Ardle. The health ministry said 42 people had died in the ferry sinking.',
}
const reports = [
  ...Object.entries(HARBOUR).map(([id, text]) => report(id, text)),
  ...Object.entries(TOLLS).map(([id, text]) => report(id, text)),
]
const ledger = reconcileAll(reports, group(reports))
const trailOf = (explained: Explained): string => ('trail' in explained ? explained.trail : '')
const told = (line: string): string => trailOf(explain(line, ledger, reports))

describe('explain', () => {
  test('knows every line that has an id', () => {
    for (const story of ledger.stories) {
      const lines = [...story.measures, ...story.claims, ...story.disagreements, ...story.checks, ...story.findings]
      const ids = [...lines.map(({ id }) => id), ...story.quotations.map((_, i) => `q${i + 1}`)]
      for (const id of ids) expect(told(`${story.id}/${id}`)).toContain(`${id} in “${story.title}”`)
    }
    expect(ledger.stories.some(({ quotations }) => quotations.length > 0)).toBe(true)
  })

  test('tells which rule joined a line, which kept it apart and how its figures are classed', () => {
    const story = ledger.stories.find(({ measures }) => measures.some(({ label }) => label.includes('dead')))
    const dead = story?.measures.find(({ label }) => label.includes('dead'))
    const trail = told(`${story?.id}/${dead?.id}`)
    expect(trail).toMatch(/one thing: .*\[tie\./u)
    expect(trail).toMatch(/another thing than “60 people”: .*\[bar\.state\]/u)
    expect(trail).toContain('[relation.disagreement]')
  })

  test('tells a measure with its figures, and a disagreement with its sides, each with the words around them', () => {
    const story = ledger.stories.find(({ disagreements }) => disagreements.some(({ measure }) => measure !== null))
    const dispute = story?.disagreements.find(({ measure }) => measure !== null)
    expect(told(`${story?.id}/${dispute?.measure}`)).toMatch(/^p\d+ {2}31 · coast guard · .* · in first$/mu)
    const sides = told(`${story?.id}/${dispute?.id}`)
    expect(sides).toMatch(/^31: coast guard\n42: /mu)
    expect(sides).toContain('guard said «31» people had died')
  })

  test.each([
    ['m9999', 'no line "m9999"'],
    ['nowhere:0-5', 'no report "nowhere"'],
    ['first:9-5', 'ends before it starts'],
    ['first:90000-90010', `only ${TOLLS.first.length} characters`],
  ])('says why there is nothing to tell of %s', (line, problem) => {
    expect(explain(line, ledger, reports)).toEqual({ problem: expect.stringContaining(problem) })
  })

  test('prints no control character, whatever an article holds', () => {
    const text = 'About 200 peo\u001b[31mple died on Monday, the mayor\u202e said.\u0007'
    const hostile = [report('hostile', text)]
    const made = reconcileAll(hostile, group(hostile))
    for (const line of [
      `hostile:0-${text.length}`,
      ...made.stories.flatMap(({ measures }) => measures.map(({ id }) => id)),
    ]) {
      expect(trailOf(explain(line, made, hostile))).toMatch(/^(?:\n|[^\p{Cc}\p{Cf}])+$/u)
    }
  })
})
