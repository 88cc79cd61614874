import type { QuotationAnswer } from '../../../../serve/api/quotations.ts'
import { LineId } from '../../../parts/line-id.tsx'
import { WordsLink } from '../../../parts/places.tsx'
import { Trail } from '../../../parts/trail.tsx'

/** Each printing of a quotation, with the words marked that others don't have. */
export function Quotation({ of: { id, speaker, versions, versionsTotal, trail } }: { readonly of: QuotationAnswer }) {
  return (
    <div class="body" data-line={id}>
      <h3>
        {speaker}
        <LineId id={id} />
      </h3>
      <div>
        <ul class="versions">
          {versions.map(({ pieces, quoted, evidence }) => (
            <li key={`${evidence.article} ${evidence.start}`}>
              <q class="printed">
                {pieces.map(({ text, same }, i) => (
                  <span key={i}>
                    {i > 0 && ' '}
                    {same ? text : <mark class="differs">{text}</mark>}
                  </span>
                ))}
              </q>{' '}
              {!quoted && <span class="soft">(not in quotation marks)</span>} <WordsLink to={evidence} />
            </li>
          ))}
          {versionsTotal > versions.length && <li class="soft">and {versionsTotal - versions.length} more</li>}
        </ul>
        <Trail steps={trail} />
      </div>
    </div>
  )
}
