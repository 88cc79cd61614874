import type { AppliedCorrection } from '../../story/correction.ts'
import type { Cast } from '../cast.ts'
import { movesOf } from '../corrections/moves.ts'
import type { Difference, Measure, Point } from '../ledger.ts'
import type { Figure } from '../points/point.ts'
import { isTally, mayFall } from '../states.ts'
import { overlap, rarity } from './context.ts'
import { courseOf } from './course.ts'
import { type Joined, join } from './join.ts'
import { labelOf } from './label.ts'
import type { Node } from './links.ts'
import { relate } from './relations.ts'
import { originsOf, retellingsOf } from './retellings.ts'
import { identityOf } from './ties.ts'

/** A measure with the figures that its points were made from, in the order of the points. */
export interface Measured {
  readonly measure: Measure
  readonly figures: readonly Figure[]
}

const place = ({ point: { asOf, evidence } }: Figure): string =>
  `${asOf ?? '9999'} ${evidence.article} ${String(evidence.start).padStart(9, '0')}`

const byPlace = (a: Figure, b: Figure): number => (place(a) < place(b) ? -1 : 1)

/** The things that a story's figures measure, the most followed first. */
export function measuresOf(
  figures: readonly Figure[],
  corrections: readonly AppliedCorrection[],
  cast: Cast,
): readonly Measured[] {
  const ordered = [...figures].sort(byPlace)
  const moves = movesOf(
    ordered.map(({ point }) => point.evidence),
    corrections,
  )
  const joined = [...join(ordered, moves, cast)]
  const articles = (one: Joined): number => new Set(one.figures.map(({ point }) => point.evidence.article)).size
  joined.sort(
    (a, b) =>
      articles(b) - articles(a) ||
      b.figures.length - a.figures.length ||
      byPlace(a.figures[0] as Figure, b.figures[0] as Figure),
  )
  let points = 0
  return joined.map((one, i) => {
    const named = one.figures.map((figure): Point => ({ ...figure.point, id: `p${++points}` }))
    const differences = differencesOf(one, named)
    const retellings = retellingsOf(named)
    return {
      figures: one.figures,
      measure: {
        id: `m${i + 1}`,
        label: labelOf(one),
        unit: named[0]?.unit ?? null,
        points: named,
        course: courseOf(named, differences),
        differences,
        origins: originsOf(named, retellings),
        retellings,
        trail: one.trail,
      },
    }
  })
}

/** What a figure says, whoever prints it: points that say the same are compared once. */
const statement = ({ giver, value, low, high, modifier, asOf, evidence }: Point): string =>
  JSON.stringify([giver.origin ?? evidence.article, value, low, high, modifier, asOf])

/** Pairs of different statements of one measure; beyond this many statements only neighbours in time are compared. */
const MOST_STATEMENTS = 60

function differencesOf({ figures, nodes }: Joined, points: readonly Point[]): readonly Difference[] {
  const states = nodes.flatMap(({ thing }) => thing.states)
  const [tally, falls] = [isTally(states), mayFall(states)]
  const weigh = rarity(nodes.map(({ context }) => context))
  const first = new Map<string, number>()
  points.forEach((point, i) => {
    if (!first.has(statement(point))) first.set(statement(point), i)
  })
  const statements = [...first.values()]
  return statements.flatMap((i, at) => {
    const others = statements.length <= MOST_STATEMENTS ? statements.slice(at + 1) : statements.slice(at + 1, at + 2)
    return others.flatMap((j): readonly Difference[] => {
      const [a, b] = [nodes[i] as Node, nodes[j] as Node]
      const identity = identityOf(a.thing, b.thing, overlap(a.context, b.context, weigh))
      const { relation, because } = relate(figures[i] as Figure, figures[j] as Figure, { tally, falls, identity })
      return relation === 'same'
        ? []
        : [{ points: [(points[i] as Point).id, (points[j] as Point).id], relation, because }]
    })
  })
}
