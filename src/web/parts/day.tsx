import type { Basis, Day as CalendarDay } from '../../article/article.ts'
import { dayWords } from '../../report/words.ts'

/** A day; set apart, and said so, where it was worked out and not stated. */
export function Day({ on, basis }: { readonly on: CalendarDay | null; readonly basis: Basis | null }) {
  if (!on) return <span class="soft">no date</span>
  const day = <time dateTime={on}>{dayWords(on)}</time>
  return basis === 'inferred' ? <i class="inferred">about {day}, inferred</i> : day
}
