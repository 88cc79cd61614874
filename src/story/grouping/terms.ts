/** Weighed terms, by hash: of one part of an article, or of several together. Terms ascend. */
export interface Terms {
  readonly terms: Uint32Array
  readonly weights: Float32Array
}

/** Weighed terms, in any order, as they are kept. */
export function termsOf(weighed: readonly { readonly term: number; readonly weight: number }[]): Terms {
  const { terms, weights } = room(weighed.length)
  for (const [place, { term, weight }] of [...weighed].sort((a, b) => a.term - b.term).entries()) {
    terms[place] = term
    weights[place] = weight
  }
  return { terms, weights }
}

/** The terms of both, with the weights of common ones added up. */
export function sum(a: Terms, b: Terms): Terms {
  const { terms, weights } = room(a.terms.length + b.terms.length - common(a, b))
  let [i, j] = [0, 0]
  for (let n = 0; n < terms.length; n++) {
    const x = a.terms[i] ?? Number.POSITIVE_INFINITY
    const y = b.terms[j] ?? Number.POSITIVE_INFINITY
    terms[n] = Math.min(x, y)
    weights[n] = (x <= y ? a.weights[i++] : 0) + (y <= x ? b.weights[j++] : 0)
  }
  return { terms, weights }
}

function common(a: Terms, b: Terms): number {
  let [i, j, count] = [0, 0, 0]
  while (i < a.terms.length && j < b.terms.length) {
    const [x, y] = [a.terms[i], b.terms[j]]
    if (x === y) count++
    if (x <= y) i++
    if (y <= x) j++
  }
  return count
}

/** Both arrays in one buffer, since there are as many of these as reports and each costs the garbage collector. */
function room(size: number): Terms {
  const buffer = new ArrayBuffer(8 * size)
  return { terms: new Uint32Array(buffer, 0, size), weights: new Float32Array(buffer, 4 * size, size) }
}
