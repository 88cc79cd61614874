import type { Statement } from '../claims/statement.ts'

/** What the search for targets asks of a story's statements. */
export interface Field {
  readonly weights: ReadonlyMap<string, number>
  /** The statements of each article, in text order. */
  readonly inOrder: ReadonlyMap<string, readonly Statement[]>
  /** The statements that hold a term. */
  readonly holding: ReadonlyMap<string, readonly Statement[]>
  /** What the terms of a statement weigh together. */
  readonly heft: ReadonlyMap<Statement, number>
}

export function fieldOf(statements: readonly Statement[], weights: ReadonlyMap<string, number>): Field {
  const holding = new Map<string, Statement[]>()
  for (const statement of statements) {
    for (const term of statement.terms) {
      const known = holding.get(term)
      if (known) known.push(statement)
      else holding.set(term, [statement])
    }
  }
  const inOrder = Map.groupBy(
    [...statements].sort((a, b) => a.evidence.start - b.evidence.start || b.evidence.end - a.evidence.end),
    ({ evidence }) => evidence.article,
  )
  const heft = new Map(
    statements.map((one) => [one, one.terms.reduce((sum, term) => sum + (weights.get(term) ?? 0), 0)]),
  )
  return { weights, inOrder, holding, heft }
}

/** What an article says before a statement. */
export function precedingOf({ evidence }: Statement, { inOrder }: Field): readonly Statement[] {
  return (inOrder.get(evidence.article) ?? []).filter((one) => one.evidence.end <= evidence.start)
}
