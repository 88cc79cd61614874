import type { Time } from '../../annotate/times/time.ts'

/** Days of the units of a duration. */
const days: Readonly<Record<string, number>> = { D: 1, W: 7, M: 30.44, Y: 365.25 }

/** The days of a length of time in one unit, "12 weeks"; null for what is none. */
export function daysIn({ type, value }: Time): number | null {
  const match = /^P(\d+(?:\.\d+)?)([DWMY])$/.exec(value)
  return type === 'duration' && match ? Number(match[1]) * (days[match[2] as string] ?? 0) : null
}
