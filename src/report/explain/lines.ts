import type { Evidence } from '../../article/article.ts'
import type { Measure, Point, StoryLedger } from '../../ledger/ledger.ts'
import type { Step } from '../../trail.ts'
import { findingWordsOf } from '../finding.ts'
import { checkItem } from '../items/checks.ts'
import { disagreementItem } from '../items/disagreements.ts'
import type { Item } from '../items/item.ts'
import { lineOf, quotationLine } from '../lines.ts'
import { datedWords, figureWords, giverWords, pointWords } from '../words.ts'

/** A line of the ledger: what it says, and how it was reached. */
export interface Line {
  readonly id: string
  readonly says: readonly string[]
  readonly trail: readonly Step[]
  readonly evidence: readonly Evidence[]
}

/** Every line of a story's ledger that has a trail. */
export function* linesOf(story: StoryLedger): Generator<Line> {
  for (const measure of story.measures) {
    const { id, label, course, points, trail } = measure
    const says = [`${label}: ${course}`, ...points.map(pointLine)]
    yield { id, says, trail: [...trail, ...classed(measure)], evidence: [] }
    for (const point of points) {
      const from = [...point.trail, ...classedFrom(measure, point)]
      yield { id: point.id, says: [`${label}: ${pointLine(point)}`], trail: from, evidence: [point.evidence] }
    }
  }
  for (const { id, text, trail, evidence } of story.claims) yield { id, says: [text], trail, evidence }
  for (const one of story.disagreements) {
    const evidence = one.sides.flatMap((side) => side.evidence)
    yield { id: one.id, says: saidBy(disagreementItem(one, story)), trail: one.trail, evidence }
  }
  for (const check of story.checks)
    yield { id: check.id, says: saidBy(checkItem(check)), trail: check.trail, evidence: check.evidence }
  for (const [i, { speaker, versions, trail }] of story.quotations.entries()) {
    const evidence = versions.map((version) => version.evidence)
    yield { id: quotationLine(i), says: [`what ${speaker} said, in ${versions.length} places`], trail, evidence }
  }
  for (const finding of story.findings) {
    const { id, kind, because, evidence } = finding
    const trail = [{ rule: `finding.${kind}`, because: `${because}; see ${lineOf(story, finding)}` }]
    yield { id, says: [findingWordsOf(story, finding)], trail, evidence }
  }
}

function saidBy({ tag, text, details }: Item): readonly string[] {
  return [tag ? `${tag}: ${text}` : text, ...details]
}

function pointLine(point: Point): string {
  const { id, giver, asOf, asOfBasis, evidence } = point
  return `${id}  ${pointWords(point)} · ${giverWords(giver)} · ${datedWords(asOf, asOfBasis)} · in ${evidence.article}`
}

/** What each two figures of a measure that differ are to each other, those of one reason together, each pair once. */
function classed({ points, differences }: Measure): readonly Step[] {
  const figures = new Map(points.map((point) => [point.id, figureWords(point)]))
  const alike = Map.groupBy(differences, ({ relation, because }) => `${relation} ${because}`)
  return [...alike.values()].map((of) => {
    const [{ relation, because }] = of
    const pairs = new Set(of.map((one) => one.points.map((id) => figures.get(id) ?? id).join(' and ')))
    return { rule: `relation.${relation}`, because: `${[...pairs].join(', ')}: ${because}` }
  })
}

/** What one figure of a measure is to each other that differs. */
function classedFrom({ points, differences }: Measure, { id }: Point): readonly Step[] {
  const byId = new Map(points.map((point) => [point.id, point]))
  return differences
    .filter((one) => one.points.includes(id))
    .map((one) => {
      const other = byId.get(one.points.find((point) => point !== id) ?? id)
      return {
        rule: `relation.${one.relation}`,
        because: `against ${other?.id} (${other?.wording}): ${one.because}`,
        evidence: other ? [other.evidence] : [],
      }
    })
}
