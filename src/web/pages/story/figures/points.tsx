import type { PointAnswer } from '../../../../serve/api/measures.ts'
import { Corrected } from '../../../corrections/corrected.tsx'
import { SetPointRight } from '../../../corrections/of-point.tsx'
import { AsOf } from '../../../parts/day.tsx'
import { WordsLink } from '../../../parts/places.tsx'
import { Table } from '../../../parts/table.tsx'
import { Who } from '../../../parts/who.tsx'

/** The figures of a measure as they are printed: the picture in words. */
export function Points({ points, total }: { readonly points: readonly PointAnswer[]; readonly total: number }) {
  return (
    <>
      <Table label="Figures as printed" heads={['figure', 'who gives it', 'as of', 'as worded', 'printed in', '']}>
        {points.map((point) => (
          <tr key={point.id}>
            <td class="figure">{point.words}</td>
            <td>
              <Who giver={point.giver} />
            </td>
            <td>
              <AsOf point={point} />
            </td>
            <td class="printed">{point.wording}</td>
            <td>
              <WordsLink to={point.evidence} />
            </td>
            <td>
              <Corrected by={point.corrections} />
              <SetPointRight point={point} />
            </td>
          </tr>
        ))}
      </Table>
      {total > points.length && (
        <p class="why">
          The first {points.length} of {total}.
        </p>
      )}
    </>
  )
}
