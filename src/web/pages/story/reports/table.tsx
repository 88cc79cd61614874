import type { TargetedSubmitEvent } from 'preact'
import { useState } from 'preact/hooks'
import { outletWords } from '../../../../report/parts/reports.ts'
import type { ReportCard } from '../../../../serve/api/evidence.ts'
import { Day } from '../../../parts/day.tsx'
import { Table } from '../../../parts/table.tsx'
import { go } from '../../../url/here.ts'
import { comparePath, reportPath } from '../../../url/routes.ts'

/** The reports with what they say of themselves, and a choice of two. */
export function ReportsTable({ reports }: { readonly reports: readonly ReportCard[] }) {
  const [chosen, choose] = useState<readonly string[]>([])
  const toggle = (article: string) =>
    choose((had) => (had.includes(article) ? had.filter((one) => one !== article) : [...had.slice(-1), article]))
  const compare = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const [left, right] = chosen
    if (left && right) go(comparePath(left, right))
  }
  return (
    <form onSubmit={compare}>
      <Table label="The reports" heads={['report', 'outlet', 'published', 'carries', 'side by side']}>
        {reports.map(({ article, title, label, outlet, published, publishedBasis, wire }) => (
          <tr key={article} data-line={article}>
            <th scope="row" class="printed">
              <a href={reportPath(article)}>{title ?? label}</a>
            </th>
            <td>{outlet ? outletWords(outlet) : <span class="soft">not named</span>}</td>
            <td>
              <Day on={published} basis={publishedBasis} />
            </td>
            <td>{wire}</td>
            <td data-in="side by side">
              <input
                type="checkbox"
                aria-label={`${title ?? label}: choose`}
                checked={chosen.includes(article)}
                onChange={() => toggle(article)}
              />
            </td>
          </tr>
        ))}
      </Table>
      <button type="submit" disabled={chosen.length < 2}>
        Read the two side by side
      </button>
    </form>
  )
}
