/** What a story in the making is tied to: the numbers of others, ascending, and the sum of likeness over all pairs with each. */
export interface Ties {
  readonly to: number[]
  readonly sums: number[]
}

/** Puts in a tie to one that there is none to. */
export function put({ to, sums }: Ties, other: number, sum: number): void {
  let place = to.length
  for (; place > 0 && to[place - 1] > other; place--) {
    to[place] = to[place - 1]
    sums[place] = sums[place - 1]
  }
  to[place] = other
  sums[place] = sum
}

/** Takes out the ties to two others where there are any. */
export function drop({ to, sums }: Ties, a: number, b: number): void {
  let kept = 0
  for (let place = 0; place < to.length; place++) {
    if (to[place] === a || to[place] === b) continue
    to[kept] = to[place]
    sums[kept++] = sums[place]
  }
  to.length = kept
  sums.length = kept
}

/**
 * The ties of two together, with the sums of both added up.
 * @param sumX the sum for another that only `y` is tied to
 * @param sumY the sum for another that only `x` is tied to
 */
export function union(x: Ties, y: Ties, sumX: (other: number) => number, sumY: (other: number) => number): Ties {
  const ties: Ties = { to: [], sums: [] }
  let [i, j] = [0, 0]
  while (i < x.to.length || j < y.to.length) {
    const m = x.to[i] ?? Number.POSITIVE_INFINITY
    const n = y.to[j] ?? Number.POSITIVE_INFINITY
    const other = Math.min(m, n)
    ties.to.push(other)
    ties.sums.push((m <= n ? x.sums[i++] : sumX(other)) + (n <= m ? y.sums[j++] : sumY(other)))
  }
  return ties
}
