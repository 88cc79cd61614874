/** How much the choice itself counts beside its likes: measured by cross-validation; without it, edges grow loose. */
const EXACT = 0.5
/** Choices below this share change no decision. */
export const UNLIKELY = 0.005

/** What was chosen, by its place, and the share of all that are like it. */
export interface Choice {
  readonly place: number
  readonly sure: number
}

/**
 * The choice whose likes have the most weight together, so that near misses back each other (minimum Bayes risk).
 * `same` tells which count as the same.
 */
export function safest(shares: readonly number[], same: (a: number, b: number) => boolean): Choice {
  const likely: number[] = []
  for (let i = 0; i < shares.length; i++) if (shares[i] > UNLIKELY) likely.push(i)
  const n = likely.length
  // Likeness goes both ways, so each two are compared once.
  const alike = new Uint8Array(n * n)
  for (let a = 0; a < n; a++)
    for (let b = a; b < n; b++) if (same(likely[a], likely[b])) alike[a * n + b] = alike[b * n + a] = 1
  let best: Choice = { place: 0, sure: 0 }
  let most = -1
  for (let a = 0; a < n; a++) {
    let sure = 0
    for (let b = 0; b < n; b++) if (alike[a * n + b]) sure += shares[likely[b]]
    const worth = sure + EXACT * shares[likely[a]]
    if (worth > most) {
      most = worth
      best = { place: likely[a], sure }
    }
  }
  return best
}
