import type { PointAnswer } from '../../serve/api/measures.ts'
import { useMayWrite } from '../answers/access.ts'
import { LazyFold } from '../parts/fold.tsx'
import { CorrectionForm, Field, filledIn } from './form.tsx'
import { anchorOf } from './keep.ts'
import { MeasureForm } from './of-measure.tsx'

/** Confirms a figure, or says that its value, its giver or what it measures is another. */
export function SetPointRight({ point }: { readonly point: PointAnswer }) {
  if (!useMayWrite()) return null
  const on = anchorOf(point.evidence)
  return (
    <LazyFold label="set right">
      {() => (
        <div class="corrections">
          <CorrectionForm
            action="Confirm the figure"
            correction={(filled) => ({ kind: 'confirmed', on, note: filledIn(filled, 'note') })}
          >
            <Field name="note" label="checked how (may stay empty)" required={false} />
          </CorrectionForm>
          <CorrectionForm
            action="Correct the value"
            correction={(filled) => {
              const value = filledIn(filled, 'value')
              return { kind: 'value', on, value: value === null ? null : Number(value) }
            }}
          >
            <label>
              it comes to{point.unit && ` (in ${point.unit})`}; empty: it is no figure
              <input name="value" type="number" step="any" defaultValue={String(point.value ?? '')} />
            </label>
          </CorrectionForm>
          <CorrectionForm
            action="Correct who gives it"
            correction={(filled) => ({ kind: 'speaker', on, speaker: filledIn(filled, 'speaker') })}
          >
            <Field
              name="speaker"
              label="given by; empty: the report itself"
              value={point.giver.name ?? ''}
              required={false}
            />
          </CorrectionForm>
          <MeasureForm on={on} />
        </div>
      )}
    </LazyFold>
  )
}
