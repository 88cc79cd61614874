import type { Evidence } from '../../article/article.ts'
import { findingWordsOf } from '../../report/finding.ts'
import { quotationLine } from '../../report/lines.ts'
import { pointWords, unitWords } from '../../report/words.ts'
import type { Step } from '../../trail.ts'
import type { LineAnswer } from '../api/ledger.ts'
import { outcomeOf } from './checks.ts'
import { cardOf, stepsOf } from './evidence.ts'
import type { OpenStory } from './open-story.ts'

interface Line {
  readonly id: string
  readonly kind: LineAnswer['kind']
  readonly says: string
  readonly trail: readonly Step[]
  readonly evidence: readonly Evidence[]
}

/** Every line of a ledger that can be explained. */
function* linesOf({ ledger }: OpenStory): Generator<Line> {
  for (const finding of ledger.findings) {
    const { id, because, about, evidence } = finding
    const trail = [{ rule: `finding.${finding.kind}`, because: `${because} (see ${about})`, evidence }]
    yield { id, kind: 'finding', says: findingWordsOf(ledger, finding), trail, evidence }
  }
  for (const measure of ledger.measures) {
    const { id, label, course, trail, points } = measure
    yield { id, kind: 'measure', says: `${label}: ${course}`, trail, evidence: points.map(({ evidence }) => evidence) }
    for (const point of points) {
      const says = `${label}: ${pointWords(point)}, given by ${point.source ?? 'the report itself'}`
      yield { id: point.id, kind: 'point', says, trail: point.trail, evidence: [point.evidence] }
    }
  }
  for (const { id, text, trail, evidence } of ledger.claims) yield { id, kind: 'claim', says: text, trail, evidence }
  for (const { id, about, because, trail, sides } of ledger.disagreements) {
    const evidence = sides.flatMap((side) => side.evidence)
    yield { id, kind: 'disagreement', says: `${about}: ${because}`, trail, evidence }
  }
  for (const { id, computation, trail, evidence } of ledger.checks)
    yield { id, kind: 'check', says: unitWords(computation), trail, evidence }
  for (const [i, { speaker, versions, trail }] of ledger.quotations.entries()) {
    const evidence = versions.map((version) => version.evidence)
    yield {
      id: quotationLine(i),
      kind: 'quotation',
      says: `${speaker}, in ${versions.length} reports`,
      trail,
      evidence,
    }
  }
}

/** How a line of the ledger was reached; null where there is none of that id. */
export function lineAnswer(story: OpenStory, id: string): LineAnswer | null {
  for (const line of linesOf(story)) {
    if (line.id !== id) continue
    const { kind, says, trail, evidence } = line
    const check = kind === 'check' ? story.ledger.checks.find((one) => one.id === id) : undefined
    const reports = [...new Set(evidence.map(({ article }) => article))].slice(0, 50)
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
