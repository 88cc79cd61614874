import type { ExpressionBuilder } from 'kysely'
import type { Database } from '../database.ts'

/** A condition: the digests that one analysis made of some articles, by their numbers. */
export const digestsOf =
  (analysis: string, articles: readonly number[]) => (eb: ExpressionBuilder<Database, 'digests'>) =>
    eb.and([eb('analysis', '=', analysis), eb('article', 'in', articles)])
