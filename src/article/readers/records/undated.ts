import type { Problem } from '../../problem.ts'
import type { Item } from '../reader.ts'

/** Days of publication that records name and that are none: told once a file, since a file's records have them alike. */
export interface Undated {
  /** To be called with each record and the report that was made of it. */
  count(record: unknown, item: Item): void
  /** What there is to tell at the end; null where every day was read. */
  problem(): Problem | null
}

/** Characters of what stands in place of a day that are told. */
const LONGEST = 40

/** Counts the records of one file that give no day. */
export function undatedRecords(): Undated {
  let first: Pick<Problem, 'where' | 'problem'> | null = null
  let others = 0
  return {
    count(record, item) {
      if (!('article' in item) || item.article.published !== null) return
      const published = (record as { readonly published?: unknown }).published
      if (typeof published !== 'string' || published.trim() === '') return
      if (first !== null) others++
      else first = { where: item.where, problem: `"published" is no day: "${published.slice(0, LONGEST)}"` }
    },
    problem() {
      if (first === null) return null
      return {
        where: first.where,
        problem: others === 0 ? first.problem : `${first.problem}, and so in ${others} more of its records`,
        advice: 'give it as YYYY-MM-DD; what has no day was read without one',
      }
    },
  }
}
