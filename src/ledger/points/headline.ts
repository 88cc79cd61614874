import type { Span } from '../../article/article.ts'
import { holds } from '../../article/span.ts'
import { statesOf } from '../words/states.ts'
import type { Figure } from './figure.ts'

/**
 * The figures of one report, those of its headline as the text gives them: a headline says in short what stands below,
 * and often leaves out who says it.
 */
export function asBelow(figures: readonly Figure[], headline: Span | null): readonly Figure[] {
  if (headline === null) return figures
  const below = figures.filter(({ quantity }) => !holds(headline, quantity))
  return figures.map((figure) => {
    if (!holds(headline, figure.quantity) || figure.point.giver.standing !== 'own-voice') return figure
    const source = below.find((one) => one.point.giver.name !== null && isSame(one, figure))
    return source ? givenBy(figure, source) : figure
  })
}

/** Whether two figures say as much of one thing, by what it is called or by what befell it. */
function isSame({ quantity: a }: Figure, { quantity: b }: Figure): boolean {
  if (a.value !== b.value || a.low !== b.low || a.high !== b.high || a.unit !== b.unit) return false
  const [states, others] = [statesOf(a.frame), statesOf(b.frame)]
  const thing = a.measures?.toLowerCase()
  return (thing !== undefined && thing === b.measures?.toLowerCase()) || states.some((state) => others.includes(state))
}

function givenBy(figure: Figure, { point: { giver, evidence } }: Figure): Figure {
  const step = {
    rule: 'giver.headline',
    because: 'the headline says in short what the text gives by this source',
    evidence: [evidence],
  }
  return {
    ...figure,
    point: { ...figure.point, giver, source: giver.name, trail: [...figure.point.trail, step] },
  }
}
