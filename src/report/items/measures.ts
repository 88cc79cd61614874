import type { Measure, Point, StoryLedger } from '../../ledger/ledger.ts'
import { daysWords } from '../parts/as-of.ts'
import { courseWords, disputesOf, extremesFirst, figuresWords } from '../parts/figures.ts'
import { labelOf, type Reports } from '../parts/reports.ts'
import { tellingsOf } from '../wording/repetitions.ts'
import { someOf } from '../wording/some-of.ts'
import { figureWords, giverWords, listWords, originWords, pointWords, relationWords } from '../wording/words.ts'
import { type Item, plain } from './item.ts'

/** A figure that moves: its course, every figure with who gives it and where, and what is disputed. */
export function measureItem(measure: Measure, { disagreements }: StoryLedger, reports: Reports): Item {
  const { id, label, points } = measure
  const rows = tellingsOf(points).map((said) => `${pointWords(said[0])} · ${givenIn(said, reports)}`)
  const lines = disagreements.filter((one) => one.measure === id)
  const disputes = lines.length
    ? lines.map((one) => `disputed: see ${one.id}`)
    : disputesOf(measure).map(
        ({ points: of, because }) => `${listWords(namesOf(of))} are ${relationWords.disagreement}: ${because}`,
      )
  return {
    ...plain,
    id,
    text: label,
    details: [courseWords(measure), ...rows, ...disputes],
    evidence: extremesFirst(points).map(({ evidence }) => evidence),
    quoted: true,
  }
}

function namesOf(points: readonly Point[]): string[] {
  return [...new Set(points.map((point) => `${figureWords(point)} (${originWords(point.giver)})`))]
}

/** A figure that is given once, or as the same number each time: one line, with its words, since a label alone says little. */
export function figureItem({ id, label, points }: Measure, reports: Reports): Item {
  return {
    ...plain,
    id,
    text: `${label}: ${figuresWords(points)}`,
    details: [givenIn(points, reports)],
    evidence: points.slice(0, 1).map(({ evidence }) => evidence),
    quoted: true,
  }
}

/** Who gives a figure, as of when, and in which reports it is printed. */
function givenIn(points: readonly Point[], reports: Reports): string {
  const givers = [...new Set(points.map(({ giver }) => giverWords(giver)))]
  const places = [...new Set(points.map(({ evidence }) => labelOf(reports, evidence.article)))]
  return `${givers.join('; ')} · ${daysWords(points, reports)} · in ${someOf(places)}`
}
