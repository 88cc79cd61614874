import { outletWords } from '../../../../report/parts/reports.ts'
import { oneLine, shorten } from '../../../../report/wording/excerpt.ts'
import { carriedIn, unsourcedWords } from '../../../../report/wording/words.ts'
import type { CoverageAnswer, CoverageRow } from '../../../../serve/api/coverage.ts'
import { LineId } from '../../../parts/line-id.tsx'
import { WordsLink } from '../../../parts/places.tsx'

type Column = CoverageAnswer['columns'][number]
type Cell = CoverageRow['cells'][number]

/** Columns from which on their heads are turned, to be read from below. */
const turnedFrom = 5

/** Claims by columns: each cell is how that outlet reports the claim, and leads to its words. */
export function Matrix({
  columns,
  rows,
}: {
  readonly columns: readonly Column[]
  readonly rows: readonly CoverageRow[]
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard
    <figure class="scroll" aria-label="Claims by column" tabIndex={0}>
      <table class={columns.length > turnedFrom ? 'matrix many' : 'matrix'}>
        <thead>
          <tr>
            <th scope="col">claim</th>
            {columns.map(({ key, label }) => (
              <th scope="col" key={key}>
                <span class="turned">{outletWords(label)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.claim} row={row} columns={columns} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">said by unnamed sources</th>
            {columns.map(({ key, label, attributions, anonymous }) => (
              <td key={key} class="soft" data-in={outletWords(label)}>
                {anonymous} of {attributions}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </figure>
  )
}

function Row({
  row: { claim, text, speaker, unsourced, cells, earlier },
  columns,
}: {
  readonly row: CoverageRow
  readonly columns: readonly Column[]
}) {
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]))
  return (
    <tr data-line={claim}>
      <th scope="row">
        <LineId id={claim} /> {speaker && <b>{speaker}: </b>}
        {shorten(oneLine(text), 90)} {unsourced && <span class="soft">{unsourcedWords}</span>}
      </th>
      {columns.map(({ key, label }) => (
        <CellOf key={key} column={outletWords(label)} cell={byColumn.get(key)} isEarlier={earlier.includes(key)} />
      ))}
    </tr>
  )
}

function CellOf({
  column,
  cell,
  isEarlier,
}: {
  readonly column: string
  readonly cell: Cell | undefined
  readonly isEarlier: boolean
}) {
  if (!cell && isEarlier) return <td class="omits">earlier</td>
  if (!cell)
    return (
      <td class="omits">
        <span aria-hidden="true">–</span>
        <span class="unseen">not at all</span>
      </td>
    )
  const words = carriedIn(cell)
  return (
    <td class={cell.how} data-in={column}>
      {cell.evidence ? <WordsLink to={cell.evidence} label={words} /> : words}
    </td>
  )
}
