import type { Annotations } from '../../annotate/annotations.ts'
import type { Quantity } from '../../annotate/quantities/quantity.ts'
import type { Point } from '../ledger.ts'

/** A point before it has a place in a measure, with the figure and the report that it was made from. */
export interface Figure {
  readonly point: Omit<Point, 'id'>
  readonly quantity: Quantity
  readonly report: Annotations
  /** Its place among the report's figures. */
  readonly place: number
  /** Whether the text dates the figure; else `asOf` is the report's day. */
  readonly dated: boolean
}
