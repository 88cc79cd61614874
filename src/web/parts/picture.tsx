import { Fragment, h, type VNode } from 'preact'
import { chart } from '../../report/chart/chart.ts'
import type { Setting, Shape } from '../../report/chart/drawing.ts'
import type { Drawn } from '../../report/chart/marks.ts'
import type { MeasureAnswer } from '../../serve/api/measures.ts'
import { wordsHash } from '../url/words.ts'
import { useColour } from './colours.ts'
import { placeWords } from './places.tsx'

/** A measure's figures over time; nothing where there are fewer than two dots. The table of its figures says the same in words. */
export function Picture({ measure }: { readonly measure: MeasureAnswer }) {
  const colourOf = useColour()
  const places = new Map(measure.points.map(({ evidence }) => [evidence.article, evidence]))
  const setting: Setting = {
    colourOf,
    hrefOf: wordsHash,
    outletOf: (article) => {
      const place = places.get(article)
      return place ? (place.outlet ?? placeWords(place)) : article
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

/** The lists of measures tell who is in dispute together: each pair of them with another figure is at odds. */
function drawnOf({ label, unit, points, disputes }: MeasureAnswer): Drawn {
  const byId = new Map(points.map((point) => [point.id, point]))
  const differences = disputes.flatMap((dispute) => {
    const of = dispute.points.flatMap((id) => byId.get(id) ?? [])
    return of.flatMap((one, i) =>
      of
        .slice(i + 1)
        .filter((other) => other.words !== one.words)
        .map((other) => ({ points: [one.id, other.id] as const, relation: 'disagreement' as const })),
    )
  })
  return { label, unit, points, differences }
}

function element(shape: Shape | string): VNode {
  if (typeof shape === 'string') return h(Fragment, null, shape)
  return h(shape.tag, shape.attributes, ...shape.children.map(element))
}
