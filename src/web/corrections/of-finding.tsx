import type { FindingAnswer } from '../../serve/api/findings.ts'
import { useMayWrite } from '../answers/access.ts'
import { LazyFold } from '../parts/fold.tsx'
import { CorrectionForm, Field, filledIn } from './form.tsx'
import { anchorOf } from './keep.ts'

/** Says that a finding is none, and why. */
export function DismissFinding({ finding: { kind, evidence } }: { readonly finding: FindingAnswer }) {
  if (!useMayWrite() || !evidence.length) return null
  return (
    <LazyFold label="dismiss">
      {() => (
        <CorrectionForm
          action="Dismiss"
          correction={(filled) => ({
            kind: 'dismissed',
            finding: kind,
            on: evidence.map(anchorOf),
            reason: filledIn(filled, 'reason') ?? '',
          })}
        >
          <Field name="reason" label="why it is no finding" />
        </CorrectionForm>
      )}
    </LazyFold>
  )
}
