import type { Annotations } from '../../annotate/annotations.ts'
import type { Quantity } from '../../annotate/quantities/quantity.ts'
import type { Basis } from '../../article/article.ts'

/** The day or month for which a figure is given. */
export interface AsOf {
  readonly day: string | null
  readonly basis: Basis
  readonly rule: string
  readonly because: string
}

/** As of when a figure holds: the time that the text gives for it, else the day of the report. */
export function asOf(quantity: Quantity, { article, times, published }: Annotations): AsOf {
  const time = quantity.time === null ? undefined : times[quantity.time]
  if (time?.from && time.type !== 'set') {
    const whole = time.from.slice(0, 7) === time.to?.slice(0, 7) && time.from !== time.to ? time.from.slice(0, 7) : null
    const day = time.to === null || time.from === time.to ? time.from : (whole ?? time.to)
    return { day, basis: time.basis, rule: 'as-of.text', because: `the text dates it: “${time.text}”` }
  }
  if (!published)
    return { day: null, basis: 'inferred', rule: 'as-of.unknown', because: 'neither figure nor report is dated' }
  const stated = published.basis === 'stated' && article.published !== null
  const because = stated
    ? 'the day of the report'
    : `the day of the report, worked out from its text (${published.from} to ${published.to})`
  return { day: published.day, basis: 'inferred', rule: 'as-of.published', because }
}
