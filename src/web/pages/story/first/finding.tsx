import { findingTone } from '../../../../report/parts/finding-kinds.ts'
import { unitWords } from '../../../../report/wording/words.ts'
import type { FindingAnswer } from '../../../../serve/api/findings.ts'
import { DismissFinding } from '../../../corrections/of-finding.tsx'
import { LineId } from '../../../parts/line-id.tsx'
import { Places } from '../../../parts/places.tsx'
import { InContext } from '../../../parts/printed.tsx'

/** A finding in a sentence, why it is one, and the ways to its words; with the words themselves where a sum fails. */
export function FindingRow({ finding }: { readonly finding: FindingAnswer }) {
  const { kind, title, text, because, about, evidence, evidenceTotal, dismissed } = finding
  return (
    <li data-line={about}>
      <span class={`tag ${findingTone(kind)}`}>{title}</span>
      <div>
        <p>
          {unitWords(text)}
          {kind === 'does-not-add-up' && evidence[0] && (
            <>
              . <InContext of={evidence[0]} />
            </>
          )}
        </p>
        <p class="why">{because}</p>
        {dismissed && (
          <p>
            <span class="tag person">{dismissed.by}</span> {dismissed.reason}
          </p>
        )}
        <div class="below">
          <Places evidence={evidence} total={evidenceTotal} />
          {!dismissed && <DismissFinding finding={finding} />}
        </div>
      </div>
      <LineId id={about} />
    </li>
  )
}
