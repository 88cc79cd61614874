import { describe, expect, test } from 'vitest'
import type { Annotations } from '../annotate/annotations.ts'
import { digest } from '../story/digest.ts'
import { storyOf } from '../story/story-of.ts'
import type { StoryLedger } from './ledger.ts'
import { reconcile } from './reconcile.ts'
import { printed, seconds } from './testing/cost.ts'
import { report } from './testing/example.ts'

/** Reports that say one thing a story through, and those that each say it another way. */
const STORIES: Readonly<Record<string, readonly string[]>> = {
  'one wire copy': [
    'PORT ARDLE (AP) — At least 40 people drowned in the flood, Mayor Ines Calder said. “We have lost every boat in this harbour,” she said. Norvane Shipping denied that it had been warned of the flood. Nine people were missing, officials said.',
  ],
  'one toll in other words': Array.from(
    { length: 12 },
    (_, i) =>
      `At least 40 people drowned in the flood at Port Ardle, ${['the mayor', 'police'][i % 2]} said in hour ${i}.`,
  ),
  'tolls that all differ': Array.from(
    { length: 70 },
    (_, i) => `The flood at Port Ardle killed ${100 + 3 * i} people, the ministry of hour ${i % 7} said.`,
  ),
  'one claim and its denials': Array.from(
    { length: 12 },
    (_, i) =>
      `Mayor Ines Calder said that Norvane Shipping had been warned of the flood in week ${i}. The company denied that it had been warned of the flood.`,
  ),
}

const reportsOf = (texts: readonly string[], times: number): readonly Annotations[] =>
  texts.flatMap((text, i) => printed(report(`r${i}`, text), Math.ceil(times / texts.length)))

const ledgerOf = (reports: readonly Annotations[]): StoryLedger =>
  reconcile(
    storyOf(
      reports.flatMap((annotations) => digest(annotations).map((one) => ({ annotations, digest: one }))),
      [],
    ),
  )

/** Four times the reports take sixteen times as long where each is compared with each. */
const MOST_GROWTH = 8

describe('a story of very many reports', () => {
  test.each(Object.entries(STORIES))('costs little more a report than one of a quarter: %s', (_, texts) => {
    const [few, many] = [reportsOf(texts, 100), reportsOf(texts, 400)]
    ledgerOf(few.slice(0, 60))
    const before = seconds(() => ledgerOf(few))
    expect(seconds(() => ledgerOf(many)) / before).toBeLessThan(MOST_GROWTH)
  })

  test('has one measure of what all of them count', () => {
    const { measures } = ledgerOf(reportsOf(STORIES['one toll in other words'] as readonly string[], 600))
    const tolls = measures.filter(({ points }) => points.some(({ value }) => value === 40))
    expect(tolls).toHaveLength(1)
  })

  test('says where figures are too many to compare each with each', () => {
    const { measures } = ledgerOf(reportsOf(STORIES['tolls that all differ'] as readonly string[], 70))
    const many = measures.flatMap(({ trail }) => trail.filter(({ rule }) => rule === 'relation.nearest'))
    expect(many.map(({ because }) => because)).toEqual([expect.stringContaining('different figures each is compared')])
  })
})
