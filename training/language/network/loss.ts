/**
 * Turns the scores of `count` classes, in place, into the gradient of the cross entropy times `weight`, and returns the entropy.
 * Scores beyond `count`, up to `width`, are padding.
 */
export function crossEntropy(
  scores: Float32Array,
  from: number,
  count: number,
  width: number,
  right: number,
  weight: number,
): number {
  let most = Number.NEGATIVE_INFINITY
  for (let i = from; i < from + count; i++) if (scores[i] > most) most = scores[i]
  const wanted = scores[from + right] - most
  let sum = 0
  for (let i = from; i < from + count; i++) {
    scores[i] = Math.exp(scores[i] - most)
    sum += scores[i]
  }
  for (let i = from; i < from + count; i++) scores[i] *= weight / sum
  scores[from + right] -= weight
  scores.fill(0, from + count, from + width)
  return Math.log(sum) - wanted
}
