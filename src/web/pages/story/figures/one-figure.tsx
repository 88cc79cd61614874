import { wordingsOf } from '../../../../report/parts/figures.ts'
import type { MeasureAnswer } from '../../../../serve/api/measures.ts'
import { Corrected } from '../../../corrections/corrected.tsx'
import { SetPointRight } from '../../../corrections/of-point.tsx'
import { AsOf } from '../../../parts/day.tsx'
import { LineId } from '../../../parts/line-id.tsx'
import { Places } from '../../../parts/places.tsx'
import { InContext } from '../../../parts/printed.tsx'
import { Table } from '../../../parts/table.tsx'
import { OriginName, Who } from '../../../parts/who.tsx'

/** Figures that are given once, or in the same words each time: a line each. */
export function OneFigure({ measures }: { readonly measures: readonly MeasureAnswer[] }) {
  return (
    <Table
      label="Figures that stay what they are"
      heads={['what', 'figure', 'who gives it', 'as of', 'printed in', '']}
    >
      {measures.map((measure) => (
        <Row key={measure.id} measure={measure} />
      ))}
    </Table>
  )
}

function Row({ measure: { id, label, points, pointsTotal, origins } }: { readonly measure: MeasureAnswer }) {
  const [first] = points
  if (!first) return null
  return (
    <tr data-line={id}>
      <td>
        {label}
        <LineId id={id} />
        <span class="words-around">
          <InContext of={first.evidence} around={50} />
        </span>
      </td>
      <td class="figure">{wordingsOf(points.map(({ words }) => words))}</td>
      <td>
        {origins.length > 1 ? (
          origins.map((name) => <OriginName key={name} name={name} />)
        ) : (
          <Who giver={first.giver} />
        )}
      </td>
      <td>
        <AsOf point={first} />
      </td>
      <td>
        <Places evidence={points.map(({ evidence }) => evidence)} total={pointsTotal} />
      </td>
      <td>
        <Corrected by={first.corrections} />
        <SetPointRight point={first} />
      </td>
    </tr>
  )
}
