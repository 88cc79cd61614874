import type { Token } from '../../../language/document.ts'
import type { Asked } from './asked.ts'
import type { Scene } from './scene.ts'
import type { Unit } from './unit.ts'

/** What is rejected, as it was found. */
export interface Rejected extends Unit {
  /** Who says it, by the head of their words, where the denial tells it and no statement; else null. */
  readonly by?: Token | null
  readonly rule: string
  readonly because: string
}

/**
 * One way to find what is rejected in its own report: the likeliest stretch, or null where it tells nothing and the
 * next may be asked.
 * @param isTold whether the report tells somewhere in like words of what is rejected: then no other words will do
 */
export type Finder = (asked: Asked, own: Scene, isTold: boolean) => Rejected | null

/** Other stretches of a story that tell of what is rejected. */
export interface Besides {
  /** The likeliest first. */
  readonly found: readonly Rejected[]
  /** Whether they are believed where no finder finds anything. */
  readonly standAlone: boolean
}
