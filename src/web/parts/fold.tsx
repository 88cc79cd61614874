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

/** Closes the fold that something stands in, and leads whoever is in it, and nobody who went on, back to what opens it. */
export function closeFold(within: Element): void {
  const fold = within.closest<HTMLDetailsElement>('details[open]')
  if (!fold) return
  const focused = document.activeElement
  // A button that is disabled while it sends loses the focus to the body.
  if (fold.contains(focused) || focused === document.body) fold.querySelector('summary')?.focus()
  fold.open = false
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
