import { type Printing, printingsOf } from '../../../../report/parts/printings.ts'
import type { Quoted } from '../../../../serve/api/evidence.ts'
import type { QuotationAnswer } from '../../../../serve/api/quotations.ts'
import { LineId } from '../../../parts/line-id.tsx'
import { Places } from '../../../parts/places.tsx'
import { Trail } from '../../../parts/trail.tsx'

/** Each wording of a quotation, with the words marked that others don't have, and the reports that print it so. */
export function Quotation({ of: { id, speaker, versions, versionsTotal, trail } }: { readonly of: QuotationAnswer }) {
  return (
    <div class="body" data-line={id}>
      <h3>
        {speaker}
        <LineId id={id} />
      </h3>
      <div>
        <ul class="versions">
          {printingsOf(versions).map((printing) => (
            <Wording key={`${printing.quoted} ${printing.text}`} of={printing} />
          ))}
          {versionsTotal > versions.length && <li class="soft">and {versionsTotal - versions.length} more</li>}
        </ul>
        <Trail steps={trail} />
      </div>
    </div>
  )
}

function Wording({ of: { runs, quoted, places } }: { readonly of: Printing<Quoted> }) {
  return (
    <li>
      <q class="printed">
        {runs.map(({ words, differs }, i) => (
          <span key={i}>
            {i > 0 && ' '}
            {differs ? <mark class="differs">{words}</mark> : words}
          </span>
        ))}
      </q>{' '}
      {!quoted && <span class="soft">(not in quotation marks)</span>}
      <Places evidence={places} />
    </li>
  )
}
