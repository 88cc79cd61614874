import { SHINGLE, shingles } from './shingles.ts'
import type { MemberText } from './text.ts'

/** A run of the same words in two texts, as long as it goes: places of words, the ends exclusive. */
export interface Run {
  readonly a: number
  readonly b: number
  readonly length: number
}

/** What two texts have in common, word for word. */
export interface Overlap {
  /** The share of the one's eight-word sequences that stand in the other, 0 to 1. */
  readonly ofA: number
  readonly ofB: number
  /** The share of its words outside quotation marks that stand in the runs. */
  readonly narratedOfA: number
  readonly narratedOfB: number
  /** In the order of the first text. */
  readonly runs: readonly Run[]
}

/** Compares two texts in full. Linear in their lengths: of a sequence that repeats, the first place in `b` counts. */
export function overlap(a: MemberText, b: MemberText): Overlap {
  const [x, y] = [shingles(a.words), shingles(b.words)]
  const places = new Map<number, number>()
  y.forEach((shingle, place) => {
    if (!places.has(shingle)) places.set(shingle, place)
  })
  const inA = new Set(x)
  const common = [...inA].filter((shingle) => places.has(shingle)).length
  const runs = runsOf(a, b, x, places)
  return {
    ofA: common / (inA.size || 1),
    ofB: common / (places.size || 1),
    narratedOfA: narratedShare(
      a,
      runs.map((run) => [run.a, run.length]),
    ),
    narratedOfB: narratedShare(
      b,
      runs.map((run) => [run.b, run.length]),
    ),
    runs,
  }
}

function runsOf(a: MemberText, b: MemberText, x: Uint32Array, places: ReadonlyMap<number, number>): readonly Run[] {
  const found: Run[] = []
  for (let i = 0; i < x.length; ) {
    const j = places.get(x[i])
    let length = 0
    if (j !== undefined) while (a.words[i + length] && a.words[i + length].form === b.words[j + length]?.form) length++
    if (j === undefined || length < SHINGLE) {
      i++
      continue
    }
    found.push({ a: i, b: j, length })
    i += length
  }
  return found
}

/** Stretches of the text may repeat: each word counts once. */
function narratedShare(text: MemberText, stretches: readonly (readonly [number, number])[]): number {
  const inRuns = new Set(stretches.flatMap(([from, length]) => Array.from({ length }, (_, i) => from + i)))
  const narrated = text.narrated.flatMap((outside, place) => (outside ? [place] : []))
  return narrated.filter((place) => inRuns.has(place)).length / (narrated.length || 1)
}
