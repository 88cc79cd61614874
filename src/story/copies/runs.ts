import { SHINGLE } from './shingles.ts'
import type { MemberText } from './text.ts'

/** A run of the same words in two texts, as long as it goes: places of words, the ends exclusive. */
export interface Run {
  readonly a: number
  readonly b: number
  readonly length: number
}

/**
 * The runs of eight words and more that stand in two texts, in the order of the first. Of a sequence that repeats, the
 * first place in `b` counts.
 */
export function runsOf(a: MemberText, b: MemberText): readonly Run[] {
  const found: Run[] = []
  for (let i = 0; i < a.shingles.length; ) {
    const j = b.places.get(a.shingles[i])
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
