/** A run of words of a version: the same as in the first version, or not. */
export interface Run {
  readonly words: string
  readonly differs: boolean
}

/** Quotations are short; a text longer than this is compared by its ends only, so that work stays linear. */
const longest = 400

/** Sets the words of `version` that `first` doesn't have in the same order apart, by longest common subsequence of words. */
export function differenceOf(first: string, version: string): Run[] {
  const other = wordsIn(first).map(normal)
  const words = wordsIn(version)
  const kept = new Set<number>()
  let head = 0
  while (head < words.length && head < other.length && normal(words[head]) === other[head]) kept.add(head++)
  let tail = 0
  while (
    tail < words.length - head &&
    tail < other.length - head &&
    normal(words[words.length - 1 - tail]) === other[other.length - 1 - tail]
  )
    kept.add(words.length - 1 - tail++)
  const middle = words.slice(head, words.length - tail)
  for (const i of common(middle.map(normal), other.slice(head, other.length - tail))) kept.add(head + i)
  return runsOf(words, kept)
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

/** Places in `a` that belong to a longest common subsequence with `b`; none for texts too long to compare. */
function common(a: readonly string[], b: readonly string[]): number[] {
  if (a.length > longest || b.length > longest) return []
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i][j] = a[i] === b[j] ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1])
  const places: number[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      places.push(i++)
      j++
    } else if (lengths[i + 1][j] >= lengths[i][j + 1]) i++
    else j++
  }
  return places
}

function runsOf(words: readonly string[], kept: ReadonlySet<number>): Run[] {
  const runs: { words: string; differs: boolean }[] = []
  for (const [i, word] of words.entries()) {
    const last = runs.at(-1)
    if (last && last.differs === !kept.has(i)) last.words += ` ${word}`
    else runs.push({ words: word, differs: !kept.has(i) })
  }
  return runs
}
