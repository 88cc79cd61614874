import type { ComponentChildren } from 'preact'
import type { Refusal } from '../answers/ask.ts'
import { askAnew } from '../answers/kept.ts'
import type { Coming } from '../answers/use-answer.ts'

/** What stands where an answer is on its way. */
export function Waiting() {
  return (
    <p class="why waiting" role="status">
      one moment …
    </p>
  )
}

/** Why the server gave nothing, and what to do. */
export function Refused({ refusal }: { readonly refusal: Refusal }) {
  return (
    <div class="refused" role="alert">
      <p class="bad">{refusal.message}</p>
      {refusal.advice && <p class="why">{refusal.advice}</p>}
      <button type="button" onClick={askAnew}>
        Try again
      </button>
    </div>
  )
}

/** Shows an answer once it is there; until then, that it is on its way or why it doesn't come. */
export function Once<Answer>({
  of: { answer, refusal },
  children,
}: {
  readonly of: Coming<Answer>
  readonly children: (answer: Answer) => ComponentChildren
}) {
  if (answer !== null) return <>{children(answer)}</>
  return refusal ? <Refused refusal={refusal} /> : <Waiting />
}
