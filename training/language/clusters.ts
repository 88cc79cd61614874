/**
 * Word classes from running text by the exchange algorithm (Kneser & Ney 1993; Martin, Liermann & Ney 1998): each word in turn is
 * moved to the class that makes the text likeliest under a bigram model of classes.
 */
export interface ClusterOptions {
  readonly classes: number
  readonly passes: number
  /** Words met less often get no class. */
  readonly least: number
}

/** One word's neighbours on one side: their indices, and how often each stands there. */
interface Neighbours {
  readonly words: Int32Array
  readonly counts: Int32Array
}

/** The class of each word, from 1; words that are too rare are left out. `sentences` are lists of words as they should be told apart. */
export function wordClasses(sentences: Iterable<readonly string[]>, options: ClusterOptions): Map<string, number> {
  const { classes, passes, least } = options
  const all = [...sentences]
  const frequency = new Map<string, number>()
  for (const words of all) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const vocabulary = [...frequency.keys()]
    .filter((word) => (frequency.get(word) as number) >= least)
    .sort((a, b) => (frequency.get(b) as number) - (frequency.get(a) as number) || (a < b ? -1 : 1))
  const size = vocabulary.length + 2
  const edge = 0
  const rare = size - 1
  const index = new Map(vocabulary.map((word, i) => [word, i + 1]))
  const bigrams = countBigrams(all, (word) => index.get(word) ?? rare, edge)
  const after = neighbours(bigrams, size, false)
  const before = neighbours(bigrams, size, true)
  const total = new Int32Array(size)
  for (let w = 0; w < size; w++) for (const count of after[w].counts) total[w] += count

  const width = classes + 2
  const classOf = new Int32Array(size)
  for (let w = 1; w < rare; w++) classOf[w] = 1 + ((w - 1) % classes)
  classOf[rare] = classes + 1
  const pairs = new Int32Array(width * width)
  const sums = new Int32Array(width)
  for (let w = 0; w < size; w++) {
    sums[classOf[w]] += total[w]
    for (let k = 0; k < after[w].words.length; k++) {
      pairs[classOf[w] * width + classOf[after[w].words[k]]] += after[w].counts[k]
    }
  }
  const logs = new Float64Array(1 << 16)
  for (let n = 1; n < logs.length; n++) logs[n] = n * Math.log(n)
  const nlogn = (n: number): number => (n < logs.length ? logs[n] : n * Math.log(n))

  const right = new Int32Array(width)
  const left = new Int32Array(width)
  for (let pass = 0; pass < passes; pass++) {
    for (let w = 1; w < rare; w++) {
      const old = classOf[w]
      right.fill(0)
      left.fill(0)
      let self = 0
      const next = after[w]
      const previous = before[w]
      for (let k = 0; k < next.words.length; k++) {
        if (next.words[k] === w) self = next.counts[k]
        else right[classOf[next.words[k]]] += next.counts[k]
      }
      for (let k = 0; k < previous.words.length; k++) {
        if (previous.words[k] !== w) left[classOf[previous.words[k]]] += previous.counts[k]
      }
      move(pairs, sums, width, old, right, left, self, total[w], -1)
      let found = old
      let most = Number.NEGATIVE_INFINITY
      const active: number[] = []
      for (let c = 0; c < width; c++) if (right[c] || left[c]) active.push(c)
      for (let c = 1; c <= classes; c++) {
        let gain = -2 * (nlogn(sums[c] + total[w]) - nlogn(sums[c]))
        for (const d of active) {
          if (d === c) continue
          if (right[d]) gain += nlogn(pairs[c * width + d] + right[d]) - nlogn(pairs[c * width + d])
          if (left[d]) gain += nlogn(pairs[d * width + c] + left[d]) - nlogn(pairs[d * width + c])
        }
        const within = right[c] + left[c] + self
        if (within) gain += nlogn(pairs[c * width + c] + within) - nlogn(pairs[c * width + c])
        if (gain > most + 1e-9) {
          most = gain
          found = c
        }
      }
      move(pairs, sums, width, found, right, left, self, total[w], 1)
      classOf[w] = found
    }
  }
  return new Map(vocabulary.map((word, i) => [word, classOf[i + 1]]))
}

function move(
  pairs: Int32Array,
  sums: Int32Array,
  width: number,
  c: number,
  right: Int32Array,
  left: Int32Array,
  self: number,
  total: number,
  sign: number,
): void {
  for (let d = 0; d < width; d++) {
    pairs[c * width + d] += sign * right[d]
    pairs[d * width + c] += sign * left[d]
  }
  pairs[c * width + c] += sign * self
  sums[c] += sign * total
}

function countBigrams(
  sentences: readonly (readonly string[])[],
  indexOf: (word: string) => number,
  edge: number,
): Map<number, number> {
  const counts = new Map<number, number>()
  const add = (a: number, b: number) => counts.set(a * 2 ** 24 + b, (counts.get(a * 2 ** 24 + b) ?? 0) + 1)
  for (const words of sentences) {
    let previous = edge
    for (const word of words) {
      const current = indexOf(word)
      add(previous, current)
      previous = current
    }
    add(previous, edge)
  }
  return counts
}

function neighbours(bigrams: ReadonlyMap<number, number>, size: number, before: boolean): Neighbours[] {
  const lists: { words: number[]; counts: number[] }[] = Array.from({ length: size }, () => ({ words: [], counts: [] }))
  for (const [pair, count] of bigrams) {
    const a = Math.floor(pair / 2 ** 24)
    const b = pair % 2 ** 24
    const list = lists[before ? b : a]
    list.words.push(before ? a : b)
    list.counts.push(count)
  }
  return lists.map(({ words, counts }) => ({ words: Int32Array.from(words), counts: Int32Array.from(counts) }))
}
