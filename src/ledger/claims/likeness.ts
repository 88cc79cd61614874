import type { Statement } from './statement.ts'

/** How much each term says within a story: a name that every sentence holds says little. */
export function weightsOf(statements: readonly Statement[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { terms } of statements) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return new Map([...counts].map(([term, count]) => [term, Math.log(1 + statements.length / count)]))
}

/** The weight of the terms in common, as a share of the lighter statement's and of both together. */
export function likeness(
  a: Statement,
  b: Statement,
  weights: ReadonlyMap<string, number>,
): { readonly containment: number; readonly jaccard: number; readonly shared: readonly string[] } {
  const other = new Set(b.terms)
  const shared = a.terms.filter((term) => other.has(term))
  const weigh = (terms: readonly string[]): number => terms.reduce((sum, term) => sum + (weights.get(term) ?? 0), 0)
  const [common, left, right] = [weigh(shared), weigh(a.terms), weigh(b.terms)]
  return { containment: common / Math.min(left, right), jaccard: common / (left + right - common), shared }
}
