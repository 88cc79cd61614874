import type { Evidence } from '../../article/article.ts'
import type { Measure, Point, StoryLedger } from '../../ledger/ledger.ts'
import type { Step } from '../../trail.ts'
import { checkItem } from '../items/checks.ts'
import { disagreementItem } from '../items/disagreements.ts'
import type { Item } from '../items/item.ts'
import { findingWordsOf } from '../parts/finding.ts'
import { lineOf, quotationLine } from '../wording/lines.ts'
import { countWords, datedWords, figureWords, giverWords, pointWords } from '../wording/words.ts'

/** A line of the ledger: what it says, and how it was reached. */
export interface Line {
  readonly id: string
  readonly kind: 'measure' | 'point' | 'claim' | 'disagreement' | 'check' | 'quotation' | 'finding'
  readonly says: string
  /** What it says besides, line by line. */
  readonly details: readonly string[]
  readonly trail: readonly Step[]
  /** What its figures are to those that differ. */
  readonly relations: readonly Step[]
  readonly evidence: readonly Evidence[]
}

/** Every line of a story's ledger that has a trail. */
export function* linesOf(story: StoryLedger): Generator<Line> {
  for (const measure of story.measures) {
    const { id, label, course, points, trail } = measure
    const evidence = points.map((point) => point.evidence)
    const details = points.map((point) => `${point.id}  ${pointLine(point)}`)
    yield { id, kind: 'measure', says: `${label}: ${course}`, details, trail, relations: classed(measure), evidence }
    for (const point of points) {
      const says = `${label}: ${pointLine(point)}`
      const relations = classedFrom(measure, point)
      yield {
        id: point.id,
        kind: 'point',
        says,
        details: [],
        trail: point.trail,
        relations,
        evidence: [point.evidence],
      }
    }
  }
  for (const { id, text, trail, evidence } of story.claims)
    yield { id, kind: 'claim', says: text, details: [], trail, relations: [], evidence }
  for (const one of story.disagreements) {
    const evidence = one.sides.flatMap((side) => side.evidence)
    yield {
      kind: 'disagreement',
      ...said(disagreementItem(one, story)),
      id: one.id,
      trail: one.trail,
      relations: [],
      evidence,
    }
  }
  for (const check of story.checks) {
    const { id, trail, evidence } = check
    yield { kind: 'check', ...said(checkItem(check)), id, trail, relations: [], evidence }
  }
  for (const [i, { speaker, versions, trail }] of story.quotations.entries()) {
    const evidence = versions.map((version) => version.evidence)
    const says = `what ${speaker} said, in ${countWords(versions.length, 'place')}`
    yield { id: quotationLine(i), kind: 'quotation', says, details: [], trail, relations: [], evidence }
  }
  for (const finding of story.findings) {
    const { id, kind, because, evidence } = finding
    const trail = [{ rule: `finding.${kind}`, because: `${because}; see ${lineOf(story, finding)}` }]
    yield { id, kind: 'finding', says: findingWordsOf(story, finding), details: [], trail, relations: [], evidence }
  }
}

const said = ({ tag, text, details }: Item): Pick<Line, 'says' | 'details'> => ({
  says: tag ? `${tag}: ${text}` : text,
  details,
})

function pointLine(point: Point): string {
  const { giver, asOf, asOfBasis, evidence } = point
  return `${pointWords(point)} · ${giverWords(giver)} · ${datedWords(asOf, asOfBasis)} · in ${evidence.article}`
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
