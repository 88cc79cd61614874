import type { Quoted } from '../../serve/api/evidence.ts'
import { useMayWrite } from '../answers/access.ts'
import { LazyFold } from '../parts/fold.tsx'
import { CorrectionForm, Field, filledIn } from './form.tsx'
import { anchorOf } from './keep.ts'

/** Says who it was that said some words. */
export function SetSpeakerRight({ words, speaker }: { readonly words: Quoted; readonly speaker: string | null }) {
  if (!useMayWrite()) return null
  return (
    <LazyFold label="set right">
      {() => (
        <CorrectionForm
          action="Somebody else said it"
          correction={(filled) => ({ kind: 'speaker', on: anchorOf(words), speaker: filledIn(filled, 'speaker') })}
        >
          <Field name="speaker" label="said by; empty: the report itself" value={speaker ?? ''} required={false} />
        </CorrectionForm>
      )}
    </LazyFold>
  )
}
