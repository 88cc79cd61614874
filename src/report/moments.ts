import type { TimelineEntry } from '../ledger/ledger.ts'

/** A timeline's entries in their order; what several reports say in the same words is one, with the evidence of all. */
export function momentsOf(timeline: readonly TimelineEntry[]): TimelineEntry[] {
  const same = Map.groupBy(timeline, ({ from, to, basis, text, source }) =>
    JSON.stringify([from, to, basis, text, source]),
  )
  return [...same.values()].map((of) => ({ ...of[0], evidence: of.flatMap(({ evidence }) => evidence) }))
}
