import type { EntityAnswer } from '../../serve/api/entities.ts'
import { useMayWrite } from '../answers/access.ts'
import { LazyFold } from '../parts/fold.tsx'
import { CorrectionForm, Field, filledIn } from './form.tsx'

/** Says that a name stands for the same as another, or that one of its names is somebody else's. */
export function SetNamesRight({ entity: { name, names } }: { readonly entity: EntityAnswer }) {
  if (!useMayWrite()) return null
  const others = names.filter((one) => one !== name)
  return (
    <LazyFold label="set right">
      {() => (
        <div class="corrections">
          <CorrectionForm
            action="They are one"
            correction={(filled) => ({ kind: 'one-entity', names: [name, filledIn(filled, 'other') ?? ''] })}
          >
            <Field name="other" label={`${name} is the same as`} />
          </CorrectionForm>
          {others.length > 0 && (
            <CorrectionForm
              action="They are two"
              correction={(filled) => ({ kind: 'two-entities', names: [name, filledIn(filled, 'other') ?? ''] })}
            >
              <label>
                {name} is somebody or something else than
                <select name="other">
                  {others.map((other) => (
                    <option key={other}>{other}</option>
                  ))}
                </select>
              </label>
            </CorrectionForm>
          )}
        </div>
      )}
    </LazyFold>
  )
}
