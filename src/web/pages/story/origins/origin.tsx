import { countWords, listWords, standingWords } from '../../../../report/wording/words.ts'
import type { OriginAnswer } from '../../../../serve/api/origins.ts'
import { LazyFold } from '../../../parts/fold.tsx'
import { LineId } from '../../../parts/line-id.tsx'
import { WordsLink } from '../../../parts/places.tsx'
import { Printed } from '../../../parts/printed.tsx'
import { OriginName } from '../../../parts/who.tsx'
import { Copies } from './copies.tsx'

type Statement = OriginAnswer['statements'][number]

/** A body with its statements and the reports that carry each, copies folded under the report that they are copies of. */
export function Origin({ origin }: { readonly origin: OriginAnswer }) {
  const { name, speakers, standing, statements, statementsTotal, reports, independent } = origin
  const through = speakers.filter((speaker) => speaker !== name)
  return (
    <li data-line={name}>
      <p>
        <b>
          <OriginName name={name} />
        </b>
        {standingWords[standing] && <span class="tag plain"> {standingWords[standing]}</span>}
        {through.length > 0 && <span class="soft"> through {listWords(through)}</span>}{' '}
        <span class="why">
          {countWords(statementsTotal, 'statement')} in {countWords(reports, 'report')}
          {independent < reports && `, ${independent} without copies`}
        </span>
      </p>
      <ul>
        {statements.map((statement) => (
          <StatementOf key={`${statement.line} ${statement.text}`} of={statement} />
        ))}
        {statementsTotal > statements.length && (
          <li class="soft">and {countWords(statementsTotal - statements.length, 'statement')} more</li>
        )}
      </ul>
    </li>
  )
}

/** Reports that stay open under a statement. */
const shown = 4

function StatementOf({ of: { line, kind, text, reports, reportsTotal } }: { readonly of: Statement }) {
  const rest = reports.slice(shown)
  const untold = reportsTotal - reports.length
  return (
    <li>
      {kind === 'figure' ? <b>{text}</b> : <Printed text={text} limit={160} />}
      <LineId id={line} />
      <ul>
        {reports.slice(0, shown).map((carrier) => (
          <CarrierOf key={carrier.report.article} of={carrier} />
        ))}
        {rest.length > 0 && (
          <li>
            <LazyFold label={countWords(reportsTotal - shown, 'report more', 'reports more')}>
              {() => (
                <ul>
                  {rest.map((carrier) => (
                    <CarrierOf key={carrier.report.article} of={carrier} />
                  ))}
                  {untold > 0 && <li class="soft">and {countWords(untold, 'report')} not shown</li>}
                </ul>
              )}
            </LazyFold>
          </li>
        )}
      </ul>
    </li>
  )
}

function CarrierOf({ of: { report, words, evidence, copies } }: { readonly of: Statement['reports'][number] }) {
  return (
    <li>
      <WordsLink to={evidence} /> <span class="why">{words ?? 'own voice'}</span>
      {copies.length > 0 && <Copies original={report.article} copies={copies} />}
    </li>
  )
}
