import type { Figure } from '../points/figure.ts'
import { numberOf } from './bounds.ts'
import { inBase } from './dimension.ts'

/** The one number that a figure stands for, in the base unit of its dimension, for comparing sizes. */
export const sizeOf = ({ point }: Figure): number => inBase(numberOf(point), point.unit)

/** How many times the smaller the larger is; infinity where the smaller is nought or below. */
export function factor(a: Figure, b: Figure): number {
  const [small, large] = [sizeOf(a), sizeOf(b)].sort((x, y) => x - y)
  return small > 0 ? large / small : Number.POSITIVE_INFINITY
}
