import { runsOf } from './runs.ts'
import type { Pair } from './shared.ts'
import type { MemberText } from './text.ts'

/** What two texts have in common, word for word. */
export interface Overlap extends Pair {
  /** The share of the one's eight-word sequences that stand in the other, 0 to 1. */
  readonly ofA: number
  readonly ofB: number
  /** The share of its words outside quotation marks that stand in the runs. */
  readonly narratedOfA: number
  readonly narratedOfB: number
}

/** Compares two texts in full, in time linear in their lengths. */
export function overlap(a: MemberText, b: MemberText): Overlap {
  const common = [...a.places.keys()].filter((shingle) => b.places.has(shingle)).length
  const runs = runsOf(a, b)
  return {
    a,
    b,
    runs,
    ofA: common / (a.places.size || 1),
    ofB: common / (b.places.size || 1),
    narratedOfA: narratedShare(
      a,
      runs.map((run) => [run.a, run.length]),
    ),
    narratedOfB: narratedShare(
      b,
      runs.map((run) => [run.b, run.length]),
    ),
  }
}

/** Stretches of the text may repeat: each word counts once. */
function narratedShare({ narrated }: MemberText, stretches: readonly (readonly [number, number])[]): number {
  const inRuns = new Uint8Array(narrated.length)
  for (const [from, length] of stretches) inRuns.fill(1, from, from + length)
  let [all, shared] = [0, 0]
  for (const [place, outside] of narrated.entries()) {
    if (!outside) continue
    all++
    shared += inRuns[place]
  }
  return shared / (all || 1)
}
