import { countWords } from '../../../report/wording/words.ts'
import type { ComparisonAnswer } from '../../../serve/api/articles.ts'
import { Day } from '../../parts/day.tsx'
import type { Layer } from '../../text/layers.ts'
import { ReportText } from '../../text/text.tsx'
import { query, setQuery } from '../../url/here.ts'
import { reportPath } from '../../url/routes.ts'
import { layersOfSide } from './layers.ts'
import { Quotations } from './quotations.tsx'

const percent = new Intl.NumberFormat('en', { style: 'percent' })

/** Both texts with the shared passages marked; what is picked in one is lit in both. */
export function Comparison({ of }: { readonly of: ComparisonAnswer }) {
  const { left, right, passages, quotations, shared } = of
  const picked = query.value.get('at')
  const lit = new Set(picked ? [picked] : [])
  const altered = quotations.filter((one) => one.altered).length
  const note = [
    `${percent.format(shared)} of the shorter text stands in the other`,
    countWords(passages.length, 'shared passage'),
    countWords(quotations.length, 'quotation in both', 'quotations in both') + (altered ? `, ${altered} altered` : ''),
  ]
  return (
    <>
      <header class="head">
        <p class="kind">two reports, side by side</p>
        <h1>
          {left.report.outlet ?? left.report.label} and {right.report.outlet ?? right.report.label}
        </h1>
        <p class="why">{note.join(' · ')}</p>
      </header>
      {quotations.length > 0 && <Quotations of={quotations} picked={picked} />}
      <div class="two">
        <Side side={left} layers={layersOfSide(of, 'left')} lit={lit} />
        <Side side={right} layers={layersOfSide(of, 'right')} lit={lit} />
      </div>
    </>
  )
}

function Side({
  side: { report, text },
  layers,
  lit,
}: {
  readonly side: ComparisonAnswer['left']
  readonly layers: readonly Layer[]
  readonly lit: ReadonlySet<string>
}) {
  return (
    <article aria-label={report.label}>
      <h2>
        <a href={reportPath(report.article)}>{report.title ?? report.label}</a>
      </h2>
      <p class="why">
        {report.outlet ?? report.article} · <Day on={report.published} basis={report.publishedBasis} />
        {report.wire && ` · carries ${report.wire}`}
      </p>
      <ReportText text={text} layers={layers} lit={lit} onPick={([id]) => id && setQuery('at', id)} />
    </article>
  )
}
