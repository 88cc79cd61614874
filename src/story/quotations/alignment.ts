import type { Word } from '../words.ts'

/** Two wordings laid side by side. */
export interface Alignment {
  /** Pairs of places of equal words, in order: the longest common subsequence. */
  readonly matched: readonly (readonly [number, number])[]
}

/** Lays two wordings side by side, in time and memory of the product of their lengths. */
export function align(a: readonly Word[], b: readonly Word[]): Alignment {
  const width = b.length + 1
  const longest = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      longest[i * width + j] = agree(a[i].form, b[j].form)
        ? longest[(i + 1) * width + j + 1] + 1
        : Math.max(longest[(i + 1) * width + j], longest[i * width + j + 1])
    }
  }
  const matched: (readonly [number, number])[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (agree(a[i].form, b[j].form)) matched.push([i++, j++])
    else if (longest[(i + 1) * width + j] >= longest[i * width + j + 1]) i++
    else j++
  }
  return { matched }
}

/** Letters from which a single one may differ by spelling alone: "defence" and "defense". */
const LONG = 6

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
