import type { AppliedCorrection } from '../../story/correction.ts'
import { movesOf } from '../corrections/moves.ts'
import type { Measure, Point } from '../ledger.ts'
import type { Cast } from '../parties/cast.ts'
import type { Figure } from '../points/figure.ts'
import { setAgainst } from './against/against.ts'
import { courseOf } from './course.ts'
import { rarity } from './joining/context.ts'
import { type Joined, join } from './joining/join.ts'
import { labelOf } from './label.ts'
import { differencesOf } from './relations/differences.ts'
import { originsOf, retellingsOf } from './retellings.ts'

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
  const joined = [...join(ordered, setAgainst(ordered), moves, cast)]
  const articles = (one: Joined): number => new Set(one.figures.map(({ point }) => point.evidence.article)).size
  joined.sort(
    (a, b) => articles(b) - articles(a) || b.figures.length - a.figures.length || byPlace(a.figures[0], b.figures[0]),
  )
  const telling = rarity(joined.flatMap(({ nodes }) => nodes.map(({ context }) => context)))
  let points = 0
  return joined.map((one, i) => {
    const named = one.figures.map((figure): Point => ({ ...figure.point, id: `p${++points}` }))
    const { differences, trail } = differencesOf(one, named, telling)
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
        trail: [...one.trail, ...trail],
      },
    }
  })
}
