/** Weighed terms, by hash: of one part of an article, or of several together. Terms ascend. */
export interface Terms {
  readonly terms: Uint32Array
  readonly weights: Float32Array
}

/**
 * Sums up the products of the weights of common terms with each of several others: the cosine, where both have length 1.
 * The terms are laid out by hash once, since most of another's are not among them and one look should tell.
 */
export function productsWith({ terms, weights }: Terms): (other: Terms) => number {
  const size = 1 << (32 - Math.clz32(4 * terms.length + 1))
  const places = new Int32Array(size)
  for (let i = 0; i < terms.length; i++) {
    let slot = terms[i] & (size - 1)
    while (places[slot] !== 0) slot = (slot + 1) & (size - 1)
    places[slot] = i + 1
  }
  return (other) => {
    let sum = 0
    for (let i = 0; i < other.terms.length; i++) {
      const term = other.terms[i]
      let slot = term & (size - 1)
      for (let place = places[slot]; place !== 0; place = places[slot]) {
        if (terms[place - 1] === term) {
          sum += weights[place - 1] * other.weights[i]
          break
        }
        slot = (slot + 1) & (size - 1)
      }
    }
    return sum
  }
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
