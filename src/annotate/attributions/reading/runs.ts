/** A stretch of tokens, both ends inside. */
export interface Run {
  readonly first: number
  readonly last: number
}

/** In tokens. */
export function lengthOf(runs: readonly Run[]): number {
  let length = 0
  for (const { first, last } of runs) length += last - first + 1
  return length
}

/** How many tokens two stretches have in common. */
export function shared(a: readonly Run[], b: readonly Run[]): number {
  let sum = 0
  for (const x of a) for (const y of b) sum += Math.max(0, Math.min(x.last, y.last) - Math.max(x.first, y.first) + 1)
  return sum
}

/** Whether two stretches share half of their tokens or more, which is what makes two contents one to the scorer. */
export function alike(a: readonly Run[], b: readonly Run[]): boolean {
  const common = shared(a, b)
  return common > 0 && 2 * common >= lengthOf(a) + lengthOf(b) - common
}

/** Whether a token is in one of the runs. */
export function covers(runs: readonly Run[], token: number): boolean {
  for (const { first, last } of runs) if (first <= token && token <= last) return true
  return false
}
