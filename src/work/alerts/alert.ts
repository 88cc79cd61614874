import { createHash } from 'node:crypto'
import type { Article, Evidence } from '../../article/article.ts'
import type { Movement } from './movement.ts'

/** A movement as it is told: with the words that it rests on, so that whoever gets it needs no store to read it. */
export interface ToldMovement {
  readonly story: string
  readonly title: string
  readonly movement: Movement
  readonly quotations: readonly Quoted[]
}

/** A movement that rings by a rule. */
export interface Alert extends ToldMovement {
  /** The same for the same movement by the same rule. */
  readonly id: string
  readonly rule: string
}

/** Words of a report, with where they stand. */
export interface Quoted {
  readonly article: string
  readonly outlet: string | null
  readonly url: string | null
  readonly published: string | null
  readonly words: string
  readonly start: number
  readonly end: number
}

/** What an alert is known by. */
export const alertId = (rule: string, { key }: Movement): string =>
  createHash('sha256')
    .update(JSON.stringify([rule, key]))
    .digest('hex')
    .slice(0, 32)

/** The words at some places of reports; a place in a report that isn't given is left out. */
export const quotedFrom = (evidence: readonly Evidence[], reports: ReadonlyMap<string, Article>): readonly Quoted[] =>
  evidence.flatMap(({ article: id, start, end }) => {
    const report = reports.get(id)
    if (!report) return []
    const { outlet, url, published, text } = report
    return [{ article: id, outlet, url, published, words: text.slice(start, end), start, end }]
  })
