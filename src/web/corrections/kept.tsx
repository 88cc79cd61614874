import type { ComponentChildren, TargetedSubmitEvent } from 'preact'
import { useState } from 'preact/hooks'
import type { KeptCorrectionAnswer } from '../../serve/api/corrections.ts'
import { useMayWrite } from '../answers/access.ts'
import type { Refusal } from '../answers/ask.ts'
import { LazyFold } from '../parts/fold.tsx'
import { momentWords } from '../parts/moment.ts'
import { by, undoCorrection } from './keep.ts'

/** A correction: what it says, whose it is, since when; it can be taken back. */
export function KeptCorrection({
  of,
  children,
}: {
  readonly of: KeptCorrectionAnswer
  readonly children?: ComponentChildren
}) {
  const mayWrite = useMayWrite()
  return (
    <li data-line={of.id}>
      <p>
        <span class="tag person">a person</span> {of.text}
      </p>
      <p class="why">
        {of.by}, <time dateTime={of.when}>{momentWords(of.when)}</time>
      </p>
      {children}
      {of.undone ? (
        <p class="why">
          undone by {of.undone.by}, <time dateTime={of.undone.when}>{momentWords(of.undone.when)}</time>
        </p>
      ) : (
        mayWrite && <LazyFold label="undo">{() => <Undo id={of.id} />}</LazyFold>
      )}
    </li>
  )
}

function Undo({ id }: { readonly id: string }) {
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const undo = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    undoCorrection(id, new FormData(event.currentTarget).get('by') as string).catch(setRefusal)
  }
  return (
    <form class="correction" onSubmit={undo}>
      <label>
        your name
        <input name="by" required maxLength={200} value={by.value} autocomplete="name" />
      </label>
      <button type="submit">Undo it</button>
      {refusal && (
        <p class="bad" role="alert">
          {refusal.message} {refusal.advice}
        </p>
      )}
    </form>
  )
}
