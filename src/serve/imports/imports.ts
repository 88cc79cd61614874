import { randomUUID } from 'node:crypto'
import type { Article } from '../../article/article.ts'
import type { Problem } from '../../article/problem.ts'
import type { Desk } from '../../work/desk.ts'
import type { ImportProgress } from '../api/imports.ts'
import { type Import, startImport } from './import.ts'

/** Imports whose progress is remembered. */
const REMEMBERED = 100

/** The imports of this process. */
export interface Imports {
  start(items: AsyncIterable<Article | Problem>): ImportProgress
  get(id: string): ImportProgress | null
  /** Fulfilled when the import has ended. */
  ended(id: string): Promise<void>
  /** Those that went on since a count of steps, and the count now. */
  since(step: number): { readonly step: number; readonly imports: readonly ImportProgress[] }
}

/** @param failed hears of an import that broke off */
export function importsOf(desk: Desk, failed: (error: unknown) => void): Imports {
  const imports = new Map<string, Import>()
  const steps = new Map<string, number>()
  let step = 0
  return {
    start(items) {
      const id = randomUUID()
      const moved = (): void => void steps.set(id, ++step)
      const started = startImport(desk, items, { id, started: new Date().toISOString(), moved, failed })
      imports.set(id, started)
      moved()
      for (const oldest of [...imports.keys()].slice(0, -REMEMBERED)) {
        imports.delete(oldest)
        steps.delete(oldest)
      }
      return started.progress()
    },
    get: (id) => imports.get(id)?.progress() ?? null,
    ended: async (id) => imports.get(id)?.ended,
    since: (before) => ({
      step,
      imports: [...steps].flatMap(([id, at]) => (at > before ? (imports.get(id)?.progress() ?? []) : [])),
    }),
  }
}
