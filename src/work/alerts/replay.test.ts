import { expect, test } from 'vitest'
import type { Annotations } from '../../annotate/annotations.ts'
import type { StoryLedger } from '../../ledger/ledger.ts'
import { exampleReports, ledgerOf, report } from '../../ledger/testing/example.ts'
import { movementsOf } from './movements/movements.ts'
import { replay } from './replay.ts'
import { rings } from './rule.ts'
import { dead, first, later, rule } from './testing/ringing.ts'

test('a rule can be tried on past reports: what would have rung, and on which day', () => {
  const copy = report('c', later.article.text, '2026-03-07')
  const rungOn = replay([copy, later, first], [rule({ when: ['measure'] })])
  expect(rungOn.map(({ day, alert }) => [day, alert.movement.kind])).toEqual([['2026-03-06', 'measure']])
  expect(replay([first, later], [rule({ percent: 60 })])).toEqual([])
})

test('what rings on past reports is what a ledger of all reports up to each day shows to have moved', async () => {
  const reports = await exampleReports()
  const dayOf = ({ published, article }: Annotations): string => published?.day ?? article.published ?? ''
  const days = [...new Set(reports.map(dayOf))].sort()
  const ledgers = days.map((day) => ledgerOf(reports.filter((one) => dayOf(one) <= day)).stories)
  expect(ledgers.map((stories) => stories.length)).toEqual(days.map(() => 1))
  const told = new Set<string>()
  const moved = ledgers.flatMap(([after], at) =>
    movementsOf(ledgers[at - 1]?.[0] ?? null, after as StoryLedger)
      .filter(({ key }) => !told.has(key) && told.add(key))
      .map((movement) => ({ day: days[at], movement })),
  )
  const any = rule({ percent: 0.001 })
  expect(replay(reports, [any]).map(({ day, alert }) => ({ day, movement: alert.movement }))).toEqual(
    moved.filter(({ movement }) => rings(any, movement, '')),
  )
  expect(moved.length).toBeGreaterThan(3)
})

test('what moves into a new dispute rings once, by the dispute, unless a rule asks for the figure alone', async () => {
  const reports = await exampleReports()
  const told = (fields: object) =>
    replay(reports, [rule({ percent: 0.001, ...fields })]).map(({ alert: { movement } }) => movement)
  const [any, figures] = [told({}), told({ when: ['measure', 'altered-quotation'] })]
  const disputes = any.filter(({ kind }) => kind === 'disagreement')
  const within = figures.filter(({ key }) => !any.some((one) => one.key === key))
  expect(new Set(within.map(({ kind }) => kind))).toEqual(new Set(['measure', 'altered-quotation']))
  for (const one of within) expect(disputes.map(({ is }) => is)).toContain(one.within?.is)
})

test('a report without a day comes last, on no day', () => {
  const undated = dead('b', 21, '2026-03-06')
  const { published: _, ...rest } = undated
  expect(
    replay([first, { ...rest, published: null, article: { ...undated.article, published: null } }], [rule({})]),
  ).toMatchObject([{ day: null }])
})
