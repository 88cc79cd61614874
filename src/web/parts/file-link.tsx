import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Refusal } from '../answers/ask.ts'
import { save } from '../answers/save.ts'
import { token } from '../answers/token.ts'
import { announce } from './announce.tsx'

/** A link to a file of the server. Where a token lets the reader in, the page fetches it: a plain link carries none. */
export function FileLink({ path, children }: { readonly path: string; readonly children: ComponentChildren }) {
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const fetchIt = (event: Event) => {
    if (token.value === null) return
    event.preventDefault()
    announce('Made. Saving …')
    save(path).catch(setRefusal)
  }
  return (
    <>
      <a href={path} download onClick={fetchIt}>
        {children}
      </a>
      {refusal && (
        <span class="bad" role="alert">
          {' '}
          {refusal.message} {refusal.advice}
        </span>
      )}
    </>
  )
}
