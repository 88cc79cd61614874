import { expect } from 'vitest'
import type { Annotations } from '../../../annotate/annotations.ts'
import type { Evidence } from '../../../article/article.ts'
import type { Anchor, Correction, KeptCorrection } from '../../../story/correction.ts'
import { group } from '../../../story/group.ts'
import type { Measure, Point, StoryLedger } from '../../ledger.ts'
import { reconcile } from '../../reconcile.ts'

/** A correction as it is kept, by the desk. */
export const kept = (correction: Correction, when = '2026-03-06T09:00:00Z'): KeptCorrection => ({
  id: `c-${correction.kind}-${when}`,
  by: 'Desk',
  when,
  correction,
})

/** The ledger of one story with corrections. */
export function corrected(reports: readonly Annotations[], ...corrections: readonly KeptCorrection[]): StoryLedger {
  const stories = group(reports, corrections)
  expect(stories).toHaveLength(1)
  return reconcile(stories[0] as (typeof stories)[0])
}

/** A place of a report as a correction remembers it. */
export function anchorAt(reports: readonly Annotations[], { article, start, end }: Evidence): Anchor {
  const text = reports.find((each) => each.article.id === article)?.article.text ?? ''
  return { article, start, end, words: text.slice(start, end) }
}

/** The first place of some words in a report. */
export const anchor = (reports: readonly Annotations[], article: string, words: string): Anchor => {
  const start = reports.find((each) => each.article.id === article)?.article.text.indexOf(words) ?? -1
  expect(start).toBeGreaterThanOrEqual(0)
  return { article, start, end: start + words.length, words }
}

/** The point whose figure stands at a place. */
export const pointAt = ({ measures }: StoryLedger, { article, start }: Anchor): Point | undefined =>
  measures.flatMap(({ points }) => points).find(({ evidence: one }) => one.article === article && one.start === start)

/** The measure of that point. */
export const measureOf = ({ measures }: StoryLedger, { article, start }: Anchor): Measure | undefined =>
  measures.find(({ points }) => points.some(({ evidence: one }) => one.article === article && one.start === start))
