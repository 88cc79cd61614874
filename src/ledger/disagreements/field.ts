import type { Evidence } from '../../article/article.ts'
import { weightsOf } from '../claims/likeness.ts'
import type { Statement } from '../claims/statement.ts'
import type { Cast } from '../parties/cast.ts'

/** What the search for targets asks of a story's statements. */
export interface Field {
  readonly cast: Cast
  /** How much each term tells. */
  readonly weights: ReadonlyMap<string, number>
  /** The statements of each article, in text order. */
  readonly inOrder: ReadonlyMap<string, readonly Statement[]>
  /** The statements that hold a term. */
  readonly holding: ReadonlyMap<string, readonly Statement[]>
  /** What the terms of a statement weigh together. */
  readonly heft: ReadonlyMap<Statement, number>
}

/** Lays a story's statements out for the search. */
export function fieldOf(statements: readonly Statement[], cast: Cast): Field {
  const weights = weightsOf(statements)
  const inOrder = Map.groupBy(
    [...statements].sort((a, b) => a.evidence.start - b.evidence.start || b.evidence.end - a.evidence.end),
    ({ evidence }) => evidence.article,
  )
  const heft = new Map(statements.map((one) => [one, weigh(one.terms, weights)]))
  return { cast, weights, inOrder, holding: byTerm(statements), heft }
}

/** What some terms weigh together. */
export const weigh = (terms: readonly string[], weights: ReadonlyMap<string, number>): number =>
  terms.reduce((sum, term) => sum + (weights.get(term) ?? 0), 0)

/** Statements by each of the terms that they hold. */
function byTerm(statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  const holding = new Map<string, Statement[]>()
  for (const statement of statements) {
    for (const term of statement.terms) {
      const known = holding.get(term)
      if (known) known.push(statement)
      else holding.set(term, [statement])
    }
  }
  return holding
}

/** So many statements before an offset are looked at: more than a report has, so that hostile ones stay cheap. */
const MOST = 1000

/** What an article says that begins before an offset, in text order: the last of it. */
export function beginningBefore(offset: number, article: string, { inOrder }: Field): readonly Statement[] {
  const all = inOrder.get(article) ?? []
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (all[middle].evidence.start < offset) low = middle + 1
    else high = middle
  }
  return all.slice(Math.max(0, low - MOST), low)
}

/** What an article says before a stretch, in text order. */
export const precedingOf = ({ article, start }: Evidence, field: Field): readonly Statement[] =>
  beginningBefore(start, article, field).filter((one) => one.evidence.end <= start)
