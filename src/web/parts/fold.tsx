import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

/** What may stay folded until it is asked for. */
export function Fold({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <details>
      <summary>{label}</summary>
      {children}
    </details>
  )
}

/** What is neither asked of the server nor drawn until the fold is opened. */
export function LazyFold({ label, children }: { readonly label: string; readonly children: () => ComponentChildren }) {
  const [opened, setOpened] = useState(false)
  return (
    <details onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{label}</summary>
      {opened && children()}
    </details>
  )
}
