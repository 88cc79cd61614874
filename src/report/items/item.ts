import type { Evidence } from '../../article/article.ts'
import type { Tone } from '../parts/finding-kinds.ts'

/** One line of the ledger in words, for views that are text. */
export interface Item {
  /** What `reckon explain` takes; null where the line has no id. */
  readonly id: string | null
  readonly tag: string | null
  readonly tone: Tone
  readonly text: string
  readonly details: readonly string[]
  /** The words that the line rests on, the most telling first. */
  readonly evidence: readonly Evidence[]
  /** Whether a short view quotes these words; else the line itself is those words, and their place will do. */
  readonly quoted: boolean
}

/** A line without an id, a tag, details or words, to be filled. */
export const plain = { id: null, tag: null, tone: 'plain', details: [], evidence: [], quoted: false } as const
