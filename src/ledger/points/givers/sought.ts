import type { Annotations } from '../../../annotate/annotations.ts'
import type { Attribution } from '../../../annotate/attributions/attribution.ts'
import type { Quantity } from '../../../annotate/quantities/quantity.ts'
import type { Giver } from '../../ledger.ts'
import type { Cast } from '../../parties/cast.ts'

/** A figure whose giver is sought. */
export interface Sought {
  readonly quantity: Quantity
  readonly report: Annotations
  readonly cast: Cast
  /** The innermost attribution that holds the figure; null where none does. */
  readonly held: Attribution | null
}

/** Who gives a figure, with the reason in words. */
export interface Found {
  readonly giver: Giver
  readonly because: string
}

/** One way in which a text tells who gives a figure. */
export interface GiverRule {
  readonly rule: string
  readonly find: (sought: Sought) => Found | null
}
