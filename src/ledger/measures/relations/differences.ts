import type { Difference, Point } from '../../ledger.ts'
import { isTally, mayFall, statesOf } from '../../words/states.ts'
import { common, containments } from '../joining/context.ts'
import type { Joined } from '../joining/join.ts'
import { identityOf } from '../joining/ties.ts'
import { relate } from './relations.ts'

/** What a figure says, whoever prints it: points that say the same are compared once. */
const statement = ({ giver, value, low, high, unit, modifier, asOf, evidence }: Point): string =>
  JSON.stringify([giver.origin ?? evidence.article, value, low, high, unit, modifier, asOf])

/** Two statements, in whichever order. */
const opposition = (a = '', b = ''): string => [a, b].sort().join(' against ')

/** The only toll of each of two reports on one story is hardly of two events. */
const SOLE_TOLL = 0.6

/** Pairs of different statements of one measure; beyond this many statements only neighbours in time are compared. */
const MOST_STATEMENTS = 60

/**
 * What each two figures of one measure that differ are to each other.
 * @param telling how telling a term is among all the figures of the story
 */
export function differencesOf(
  { figures, nodes, opposed }: Joined,
  points: readonly Point[],
  telling: (term: string) => number,
): readonly Difference[] {
  const states = nodes.flatMap(({ thing }) => thing.states)
  const [tally, falls] = [isTally(states), mayFall(states)]
  const layOut = containments(nodes.map(({ context }) => context))
  const first = new Map<string, number>()
  points.forEach((point, i) => {
    if (!first.has(statement(point))) first.set(statement(point), i)
  })
  const statements = [...first.values()]
  const sayingOf = new Map(figures.map((figure, i) => [figure, statement(points[i])]))
  const pairs = new Set(opposed.map(([a, b]) => opposition(sayingOf.get(a), sayingOf.get(b))))
  const own = new Set(figures.map(({ quantity }) => quantity))
  /** Whether its report counts nobody else whom the same befell. */
  const soleToll = (i: number): boolean => {
    const { report } = figures[i]
    const befell = nodes[i].thing.states.join()
    return tally && report.quantities.every((one) => own.has(one) || statesOf(one.frame).join() !== befell)
  }
  return statements.flatMap((i, at) => {
    const others = statements.length <= MOST_STATEMENTS ? statements.slice(at + 1) : statements.slice(at + 1, at + 2)
    return others.flatMap((j): readonly Difference[] => {
      const [a, b] = [nodes[i], nodes[j]]
      const likeness = {
        context: layOut(j)(i),
        telling: common(a.context, b.context, telling),
      }
      const identity = identityOf(a.thing, b.thing, likeness) + (soleToll(i) && soleToll(j) ? SOLE_TOLL : 0)
      const moving = a.thing.moving || b.thing.moving
      const { relation, because } = relate(figures[i], figures[j], {
        tally,
        falls,
        moving,
        identity,
        opposed: pairs.has(opposition(statement(points[i]), statement(points[j]))),
      })
      return relation === 'same' ? [] : [{ points: [points[i].id, points[j].id], relation, because }]
    })
  })
}
