import { countWords, listWords } from '../../../../report/words.ts'
import type { OriginAnswer } from '../../../../serve/api/origins.ts'
import { LineId } from '../../../parts/line-id.tsx'
import { placeWords, WordsLink } from '../../../parts/places.tsx'
import { Printed } from '../../../parts/printed.tsx'
import { OriginName } from '../../../parts/who.tsx'
import { Copies } from './copies.tsx'

type Statement = OriginAnswer['statements'][number]

const standings = { group: 'a group', anonymous: 'unnamed', 'own-voice': 'own voice' } as const

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
        {standing !== 'named' && <span class="tag plain"> {standings[standing]}</span>}
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

function StatementOf({ of: { line, kind, text, reports, reportsTotal } }: { readonly of: Statement }) {
  return (
    <li>
      {kind === 'figure' ? <b>{text}</b> : <Printed text={text} limit={160} />}
      <LineId id={line} />
      <ul>
        {reports.map(({ report, words, evidence, copies }) => (
          <li key={report.article}>
            <WordsLink to={evidence} label={placeWords(evidence)} /> <span class="why">{words ?? 'own voice'}</span>
            {copies.length > 0 && <Copies original={report.article} copies={copies} />}
          </li>
        ))}
        {reportsTotal > reports.length && (
          <li class="soft">and {countWords(reportsTotal - reports.length, 'report')} more</li>
        )}
      </ul>
    </li>
  )
}
