import type { Statement } from '../../claims/statement.ts'
import type { Cast } from '../../parties/cast.ts'
import type { Scene, SceneSentence } from '../rejections/scene.ts'

/** Two accounts of one thing that a report sets against each other, whether or not one says no to the other. */
export interface Contrast {
  readonly rule: string
  /** What is told as somebody's account. */
  readonly held: Statement
  /** What is set against it: another's account, or the report's own. */
  readonly against: Statement
  readonly because: string
}

/** Looks for an account in a sentence that is set against another there or right before. */
export type Recogniser = (sentence: SceneSentence, scene: Scene, cast: Cast) => Contrast | null
