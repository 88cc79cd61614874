import { useEffect, useState } from 'preact/hooks'
import type { Refusal } from './ask.ts'
import { askAndKeep, changes, keptAnswer } from './kept.ts'

/** An answer of the server on its way: both are null until it comes. */
export interface Coming<Answer> {
  readonly answer: Answer | null
  readonly refusal: Refusal | null
}

/** Asks for a path when a component is shown, when the path changes and when the desk does; null asks for nothing. */
export function useAnswer<Answer>(path: string | null): Coming<Answer> {
  const [state, setState] = useState<{ readonly path: string | null } & Coming<Answer>>({
    path: null,
    answer: null,
    refusal: null,
  })
  const changed = changes.value
  // A change of the desk is a reason to ask again
  useEffect(() => {
    if (path === null) return
    let wanted = true
    askAndKeep<Answer>(path).then(
      (answer) => wanted && setState({ path, answer, refusal: null }),
      (refusal: Refusal) => wanted && setState({ path, answer: stillThere(path, refusal), refusal }),
    )
    return () => {
      wanted = false
    }
  }, [path, changed])
  if (path === null) return { answer: null, refusal: null }
  return state.path === path ? state : { answer: keptAnswer<Answer>(path), refusal: null }
}

/** What was shown stays in sight where the server can't be reached for a while, but not where it says that there is no such thing. */
function stillThere<Answer>(path: string, { status }: Refusal): Answer | null {
  return status === 404 ? null : keptAnswer<Answer>(path)
}
