/** Weighed terms, by hash: of one part of an article, or of several together. Terms ascend. */
export interface Terms {
  readonly terms: Uint32Array
  readonly weights: Float32Array
}

/** The products of the weights of common terms, summed: the cosine, where both have length 1. */
export function product(a: Terms, b: Terms): number {
  let sum = 0
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const x = a.terms[i]
    const y = b.terms[j]
    if (x === y) sum += a.weights[i++] * b.weights[j++]
    else if (x < y) i++
    else j++
  }
  return sum
}

/** The terms of both, with the weights of common ones added up. */
export function sum(a: Terms, b: Terms): Terms {
  const terms = new Uint32Array(a.terms.length + b.terms.length)
  const weights = new Float32Array(terms.length)
  let [i, j, n] = [0, 0, 0]
  while (i < a.terms.length || j < b.terms.length) {
    const x = a.terms[i] ?? Number.POSITIVE_INFINITY
    const y = b.terms[j] ?? Number.POSITIVE_INFINITY
    terms[n] = Math.min(x, y)
    weights[n++] = (x <= y ? a.weights[i++] : 0) + (y <= x ? b.weights[j++] : 0)
  }
  return { terms: terms.slice(0, n), weights: weights.slice(0, n) }
}
