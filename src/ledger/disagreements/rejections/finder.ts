import type { Asked } from './asked.ts'
import type { Scene } from './scene.ts'
import type { Unit } from './unit.ts'

/** What is rejected, as it was found. */
export interface Rejected extends Unit {
  readonly rule: string
  readonly because: string
}

/** Looks for what is rejected in its report; gives the likeliest, or null. */
export type Finder = (asked: Asked, scene: Scene) => Rejected | null
