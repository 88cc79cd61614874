import { signal } from '@preact/signals'

const said = signal('')

/** Says something to those who hear the page: what came, what was kept, what was opened. */
export function announce(text: string): void {
  said.value = text
}

/** Where announcements are read from. */
export function Announcer() {
  return (
    <p class="unseen" role="status" aria-live="polite">
      {said}
    </p>
  )
}
