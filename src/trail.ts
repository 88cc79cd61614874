import type { Evidence } from './article/article.ts'

/** One decision on the way to a finding: the rule that took it, and why, in words for a reader. */
export interface Step {
  readonly rule: string
  readonly because: string
  readonly evidence?: readonly Evidence[]
}
