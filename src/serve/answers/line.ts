import { linesOf } from '../../report/explain/lines.ts'
import type { LineAnswer } from '../api/ledger.ts'
import { outcomeOf } from './checks.ts'
import { cardOf, stepsOf } from './evidence.ts'
import type { OpenStory } from './open-story.ts'

/** Reports that are named below a line. */
const MOST_REPORTS = 50

/** How a line of the ledger was reached; null where there is none of that id. */
export function lineAnswer(story: OpenStory, id: string): LineAnswer | null {
  for (const line of linesOf(story.ledger)) {
    if (line.id !== id) continue
    const { kind, says, trail, evidence } = line
    const check = kind === 'check' ? story.ledger.checks.find((one) => one.id === id) : undefined
    const reports = [...new Set(evidence.map(({ article }) => article))].slice(0, MOST_REPORTS)
    return {
      id,
      kind,
      says,
      outcome: check ? outcomeOf(check) : null,
      trail: stepsOf(story, trail),
      reports: reports.map((one) => cardOf(story, one)),
    }
  }
  return null
}
