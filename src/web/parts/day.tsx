import type { Basis, Day as CalendarDay } from '../../article/article.ts'
import { isDayOfPrint } from '../../report/parts/as-of.ts'
import { dayWords } from '../../report/wording/words.ts'
import type { PointAnswer } from '../../serve/api/measures.ts'

/** A day; set apart, and said so, where it was worked out and not stated. */
export function Day({ on, basis }: { readonly on: CalendarDay | null; readonly basis: Basis | null }) {
  if (!on) return <span class="soft">no date</span>
  const day = <time dateTime={on}>{dayWords(on)}</time>
  return basis === 'inferred' ? <i class="inferred">about {day}, inferred</i> : day
}

/** The day that a figure is given for: as the text tells it, else the day of the report, set apart and said so. */
export function AsOf({ point }: { readonly point: Pick<PointAnswer, 'asOf' | 'asOfBasis' | 'evidence'> }) {
  const { asOf, asOfBasis, evidence } = point
  if (asOf === null || !isDayOfPrint(point, evidence)) return <Day on={asOf} basis={asOfBasis} />
  return (
    <i class="inferred">
      printed <time dateTime={asOf}>{dayWords(asOf)}</time>
    </i>
  )
}
