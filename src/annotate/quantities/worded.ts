import type { Span } from '../../article/article.ts'
import { hull } from '../../article/span.ts'
import type { Quantity } from './quantity.ts'

/** Where a figure stands together with the modifier beside it: "some 10,000", "40 or more". */
export const wordedSpan = ({ start, end, modifierSpan }: Quantity): Span =>
  modifierSpan ? hull([{ start, end }, modifierSpan]) : { start, end }
