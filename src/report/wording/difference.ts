/** A run of words of a version: the same as in the first version, or not. */
export interface Run {
  readonly words: string
  readonly differs: boolean
}

/** Quotations are short; a text longer than this is compared by its ends only, so that work stays linear. */
const longest = 400

/** A word of a version and the word of the other that it is, by their places. */
type Match = readonly [own: number, other: number]

/**
 * Sets the words of `version` that `first` doesn't have in the same order apart, by longest common subsequence of words.
 * What a version prints before or after all of the other is more of the quotation, and nothing that differs.
 */
export function differenceOf(first: string, version: string): Run[] {
  const other = wordsIn(first).map(normal)
  const words = wordsIn(version)
  const own = words.map(normal)
  let head = 0
  while (head < own.length && head < other.length && own[head] === other[head]) head++
  let tail = 0
  while (
    tail < own.length - head &&
    tail < other.length - head &&
    own[own.length - 1 - tail] === other[other.length - 1 - tail]
  )
    tail++
  const middle = common(own.slice(head, own.length - tail), other.slice(head, other.length - tail))
  const matches = together(
    [
      ...Array.from({ length: head }, (_, i): Match => [i, i]),
      ...middle.map(([a, b]): Match => [head + a, head + b]),
      ...Array.from({ length: tail }, (_, i): Match => [own.length - tail + i, other.length - tail + i]),
    ],
    own,
  )
  const kept = new Set(matches.map(([place]) => place))
  const [from, begins] = matches[0] ?? [0, -1]
  const [to, ends] = matches.at(-1) ?? [words.length, -1]
  const isMore = (place: number): boolean => (place < from && begins === 0) || (place > to && ends === other.length - 1)
  return runsOf(words, (place) => !kept.has(place) && !isMore(place))
}

/** The same matches, with a word that could also stand right before the next match moved there: "«told her. I» didn't". */
function together(matches: readonly Match[], own: readonly string[]): readonly Match[] {
  const moved = [...matches]
  for (let i = moved.length - 2; i >= 0; i--) {
    const [place, other] = moved[i]
    const [next, otherNext] = moved[i + 1]
    if (otherNext === other + 1 && own[next - 1] === own[place]) moved[i] = [next - 1, other]
  }
  return moved
}

function wordsIn(text: string): string[] {
  return text.split(/\s+/).filter(Boolean)
}

/** Case, quotation marks and points at a word's ends are an outlet's style. */
function normal(word: string): string {
  return word
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
}

/** A longest common subsequence of `a` and `b`; none for texts too long to compare. */
function common(a: readonly string[], b: readonly string[]): readonly Match[] {
  if (a.length > longest || b.length > longest) return []
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i][j] = a[i] === b[j] ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1])
  const matches: Match[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) matches.push([i++, j++])
    else if (lengths[i + 1][j] >= lengths[i][j + 1]) i++
    else j++
  }
  return matches
}

function runsOf(words: readonly string[], differsAt: (place: number) => boolean): Run[] {
  const runs: { words: string; differs: boolean }[] = []
  for (const [i, word] of words.entries()) {
    const last = runs.at(-1)
    const differs = differsAt(i)
    if (last?.differs === differs) last.words += ` ${word}`
    else runs.push({ words: word, differs })
  }
  return runs
}
