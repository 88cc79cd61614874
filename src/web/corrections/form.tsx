import type { ComponentChildren, TargetedSubmitEvent } from 'preact'
import { useState } from 'preact/hooks'
import type { Correction } from '../../story/correction.ts'
import type { Refusal } from '../answers/ask.ts'
import { closeFold } from '../parts/fold.tsx'
import { useStory } from '../parts/story.ts'
import { by, keepCorrection } from './keep.ts'

/** A form that sets one thing right. `correction` makes what was filled in into a correction. */
export function CorrectionForm({
  action,
  correction,
  children,
}: {
  /** What the button says. */
  readonly action: string
  readonly correction: (filled: FormData) => Correction
  readonly children?: ComponentChildren
}) {
  const story = useStory()
  const [state, setState] = useState<'open' | 'sending' | Refusal>('open')
  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const filled = new FormData(form)
    setState('sending')
    try {
      await keepCorrection(story, filled.get('by') as string, correction(filled))
      closeFold(form)
      setState('open')
    } catch (refusal) {
      setState(refusal as Refusal)
    }
  }
  return (
    <form class="correction" onSubmit={submit}>
      {children}
      <label>
        your name
        <input name="by" required maxLength={200} value={by.value} autocomplete="name" />
      </label>
      <button type="submit" disabled={state === 'sending'}>
        {action}
      </button>
      {typeof state === 'object' && (
        <p class="bad" role="alert">
          {state.message} {state.advice}
        </p>
      )}
    </form>
  )
}

/** A text field of a correction. */
export function Field({
  name,
  label,
  value = '',
  required = true,
}: {
  readonly name: string
  readonly label: string
  readonly value?: string
  readonly required?: boolean
}) {
  return (
    <label>
      {label}
      <input name={name} maxLength={2000} required={required} defaultValue={value} />
    </label>
  )
}

/** What was filled in; null where it was left empty. */
export function filledIn(form: FormData, name: string): string | null {
  return (form.get(name) as string).trim() || null
}
