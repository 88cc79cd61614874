import type { Word } from '../words.ts'

/** Two wordings laid side by side. */
export interface Alignment {
  /** Pairs of places of equal words, in order: the longest common subsequence. */
  readonly matched: readonly (readonly [number, number])[]
}

/** Lays two wordings side by side, in time and memory of the product of their lengths from where they part. */
export function align(a: readonly Word[], b: readonly Word[]): Alignment {
  const shared = agreeing(a, b)
  const [height, width] = [a.length - shared, b.length - shared + 1]
  const longest = new Uint16Array((height + 1) * width)
  for (let i = height - 1; i >= 0; i--) {
    for (let j = width - 2; j >= 0; j--) {
      longest[i * width + j] = agree(a[shared + i].form, b[shared + j].form)
        ? longest[(i + 1) * width + j + 1] + 1
        : Math.max(longest[(i + 1) * width + j], longest[i * width + j + 1])
    }
  }
  const matched = Array.from({ length: shared }, (_, at): readonly [number, number] => [at, at])
  for (let i = 0, j = 0; i < height && j < width - 1; ) {
    if (agree(a[shared + i].form, b[shared + j].form)) matched.push([shared + i++, shared + j++])
    else if (longest[(i + 1) * width + j] >= longest[i * width + j + 1]) i++
    else j++
  }
  return { matched }
}

/** The words from the first on that agree in both: all of them where one report copies another. */
function agreeing(a: readonly Word[], b: readonly Word[]): number {
  let at = 0
  while (at < a.length && at < b.length && agree(a[at].form, b[at].form)) at++
  return at
}

/** Letters from which a single one may differ by spelling alone: "defence" and "defense". */
const LONG = 6

/** What a word has in common with all that it agrees with. */
export const spelling = (word: string): string => (word.length < LONG ? word : `${word.slice(0, 3)}…${word.at(-1)}`)

/** The same word, up to spelling. */
function agree(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length < LONG || b.length < LONG || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return start > 2 && end > 0 && Math.max(a.length, b.length) - start - end <= 1
}

/** The longest stretch of matched pairs with no more than `gap` words between two that follow one another. */
export function densest(matched: Alignment['matched'], gap: number): Alignment['matched'] {
  let best: Alignment['matched'] = []
  let start = 0
  for (let n = 1; n <= matched.length; n++) {
    const [i, j] = matched[n - 1]
    if (n < matched.length && matched[n][0] - i <= gap + 1 && matched[n][1] - j <= gap + 1) continue
    if (n - start > best.length) best = matched.slice(start, n)
    start = n
  }
  return best
}
