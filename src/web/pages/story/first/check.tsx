import { verdictOf } from '../../../../report/parts/checks.ts'
import { unitWords } from '../../../../report/wording/words.ts'
import type { CheckAnswer } from '../../../../serve/api/checks.ts'
import { LineId } from '../../../parts/line-id.tsx'
import { Places } from '../../../parts/places.tsx'
import { InContext } from '../../../parts/printed.tsx'
import { Trail } from '../../../parts/trail.tsx'

/** A sum with the rule, the computation and the tolerance under the quotation. */
export function Check({ check }: { readonly check: CheckAnswer }) {
  const { id, title, stated, computed, tolerance, evidence, trail } = check
  const { name, tone } = verdictOf(check)
  return (
    <li data-line={id}>
      <span class={`tag ${tone}`}>{name}</span>
      <div>
        {evidence.slice(0, 3).map((one) => (
          <p key={`${one.article} ${one.start} ${one.end}`}>
            <InContext of={one} />
          </p>
        ))}
        <dl class="sum">
          <dt>Rule</dt>
          <dd>{title}</dd>
          <dt>Stated</dt>
          <dd>{unitWords(stated)}</dd>
          <dt>Computed</dt>
          <dd>{unitWords(computed)}</dd>
          <dt>Tolerance</dt>
          <dd>{unitWords(tolerance)}</dd>
        </dl>
        <Places evidence={evidence} />
        <Trail steps={trail} />
      </div>
      <LineId id={id} />
    </li>
  )
}
