import { Fragment, h, type VNode } from 'preact'
import { chart } from '../../report/chart/chart.ts'
import type { Setting, Shape } from '../../report/chart/drawing.ts'
import type { Drawn } from '../../report/chart/marks.ts'
import { outletWords } from '../../report/parts/reports.ts'
import type { MeasureAnswer } from '../../serve/api/measures.ts'
import { wordsHash } from '../url/words.ts'
import { useColour } from './colours.ts'

/** A measure's figures over time; null where there are fewer than two dots. The table of its figures says the same in words. */
export function usePicture(measure: MeasureAnswer): VNode | null {
  const colourOf = useColour()
  const places = new Map(measure.points.map(({ evidence }) => [evidence.article, evidence]))
  const setting: Setting = {
    colourOf,
    hrefOf: wordsHash,
    outletOf: (article) => {
      const place = places.get(article)
      return place?.outlet ? outletWords(place.outlet) : (place?.label ?? article)
    },
  }
  const drawn = chart(setting, drawnOf(measure))
  if (!drawn) return null
  return (
    <figure class="chart">
      {element(drawn.wide)}
      {element(drawn.narrow)}
      {drawn.note && <figcaption class="why">{drawn.note}</figcaption>}
    </figure>
  )
}

function drawnOf({ label, unit, points, disputes }: MeasureAnswer): Drawn {
  const differences = disputes.flatMap(({ pairs }) =>
    pairs.map((pair) => ({ points: pair, relation: 'disagreement' as const })),
  )
  return { label, unit, points, differences }
}

function element(shape: Shape | string): VNode {
  if (typeof shape === 'string') return h(Fragment, null, shape)
  return h(shape.tag, shape.attributes, ...shape.children.map(element))
}
