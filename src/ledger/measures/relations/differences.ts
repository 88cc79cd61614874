import type { Annotations } from '../../../annotate/annotations.ts'
import type { Step } from '../../../trail.ts'
import type { Difference, Point } from '../../ledger.ts'
import { isSettled, isTally, mayFall, statesOf } from '../../words/states.ts'
import { common, containments } from '../joining/context.ts'
import type { Joined } from '../joining/join.ts'
import { identityOf } from '../joining/ties.ts'
import { relate } from './relations.ts'

/** What a figure says, whoever prints it: points that say the same are compared once. */
const statement = ({ giver, value, low, high, unit, modifier, asOf }: Point, voice: string): string =>
  JSON.stringify([giver.origin ?? voice, value, low, high, unit, modifier, asOf])

/** Two statements, in whichever order. */
const opposition = (a = '', b = ''): string => [a, b].sort().join(' against ')

/** The only toll of each of two reports on one story is hardly of two events. */
const SOLE_TOLL = 0.6

/** Each two of so many different statements of one measure are compared; of more each with so many that follow it in time. */
const MOST_STATEMENTS = 60
/** Of so many statements each is told with the next in time, and with so many of those that it disputes. */
const DISPUTES_TOLD = 3

/** What each point says; where many reports say things in their own voice, that is one voice. */
function saidBy(points: readonly Point[]): readonly string[] {
  const apart = points.map((point) => statement(point, point.evidence.article))
  return new Set(apart).size <= MOST_STATEMENTS ? apart : points.map((point) => statement(point, ''))
}

/**
 * What each two figures of one measure that differ are to each other; of very many the nearest in time.
 * @param telling how telling a term is among all the figures of the story
 * @returns also what was left out of comparison, if anything was
 */
export function differencesOf(
  { figures, nodes, opposed }: Joined,
  points: readonly Point[],
  telling: (term: string) => number,
): { readonly differences: readonly Difference[]; readonly trail: readonly Step[] } {
  const states = nodes.flatMap(({ thing }) => thing.states)
  const [tally, falls, settled] = [isTally(states), mayFall(states), isSettled(states)]
  const layOut = containments(nodes.map(({ context }) => context))
  const said = saidBy(points)
  const first = new Map<string, number>()
  said.forEach((one, i) => {
    if (!first.has(one)) first.set(one, i)
  })
  const statements = [...first.values()]
  const sayingOf = new Map(figures.map((figure, i) => [figure, said[i]]))
  const pairs = new Set(opposed.map(([a, b]) => opposition(sayingOf.get(a), sayingOf.get(b))))
  const own = new Set(figures.map(({ quantity }) => quantity))
  /** What befell all whom a report counts besides. */
  const befellOthers = new Map<Annotations, ReadonlySet<string>>()
  for (const { report } of figures) {
    if (!tally || befellOthers.has(report)) continue
    const others = report.quantities.filter((one) => !own.has(one))
    befellOthers.set(report, new Set(others.map(({ frame }) => statesOf(frame).join())))
  }
  /** Whether its report counts nobody else whom the same befell. */
  const isSoleToll = (i: number): boolean =>
    befellOthers.get(figures[i].report)?.has(nodes[i].thing.states.join()) === false
  const soleTolls = new Set(statements.filter(isSoleToll))
  const differenceOf = (i: number, j: number): Difference | null => {
    const [a, b] = [nodes[i], nodes[j]]
    const likeness = {
      context: layOut(j)(i),
      telling: common(a.context, b.context, telling),
    }
    const sole = soleTolls.has(i) && soleTolls.has(j)
    const { relation, because } = relate(figures[i], figures[j], {
      tally,
      falls,
      settled,
      moving: a.thing.moving || b.thing.moving,
      identity: identityOf(a.thing, b.thing, likeness) + (sole ? SOLE_TOLL : 0),
      opposed: pairs.has(opposition(said[i], said[j])),
    })
    return relation === 'same' ? null : { points: [points[i].id, points[j].id], relation, because }
  }
  const found = statements.map((i, at) =>
    statements.slice(at + 1, at + 1 + MOST_STATEMENTS).map((j) => differenceOf(i, j)),
  )
  if (statements.length <= MOST_STATEMENTS) return { differences: found.flatMap(present), trail: [] }
  return { differences: found.flatMap((own) => present(toldOf(own))), trail: [nearestOf(statements.length)] }
}

const present = (found: readonly (Difference | null)[]): readonly Difference[] => found.filter((one) => one !== null)

/** The course from a statement to the next, and what it disputes: what it is to each of very many says nothing more. */
function toldOf([next = null, ...others]: readonly (Difference | null)[]): readonly (Difference | null)[] {
  return [next, ...others.filter((one) => one?.relation === 'disagreement').slice(0, DISPUTES_TOLD)]
}

const nearestOf = (statements: number): Step => ({
  rule: 'relation.nearest',
  because: `of ${statements} different figures each is compared with the ${MOST_STATEMENTS} that follow it in time, and ${DISPUTES_TOLD} of those that it disputes are told`,
})
