import type { Disagreement, Point, Side } from '../../ledger.ts'
import type { Measured } from '../../measures/measures.ts'

/** Points on one side of a dispute: one giver, one figure. */
const sideKey = ({ giver, value, low, high }: Point): string => JSON.stringify([giver.origin, value, low, high])

function sideOf(points: readonly Point[]): Side {
  const [point] = points
  return {
    source: point.source,
    value: point.value,
    stance: null,
    words: point.wording,
    evidence: points.map(({ evidence }) => evidence),
  }
}

/** Figures of one thing that nothing reconciles: one disagreement a measure, a side for each giver and figure. */
export function figureDisagreements(measured: readonly Measured[]): readonly Omit<Disagreement, 'id'>[] {
  return measured.flatMap(({ measure }) => {
    const real = measure.differences.filter(({ relation }) => relation === 'disagreement')
    if (real.length === 0) return []
    const byId = new Map(measure.points.map((point) => [point.id, point]))
    const byKey = Map.groupBy(measure.points, sideKey)
    const keys = new Set(real.flatMap(({ points }) => points.map((id) => sideKey(byId.get(id) as Point))))
    const sides = [...keys].map((key) => sideOf(byKey.get(key) as readonly Point[]))
    const because = [...new Set(real.map((one) => one.because))].join('; ')
    return [
      {
        kind: 'figure' as const,
        about: measure.label,
        measure: measure.id,
        sides,
        because,
        trail: real.map((one) => ({
          rule: 'relation.disagreement',
          because: one.because,
          evidence: one.points.map((id) => (byId.get(id) as Point).evidence),
        })),
      },
    ]
  })
}
