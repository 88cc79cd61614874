import { boundsOf, meet } from './bounds.ts'
import type { Thing } from './thing.ts'

/** A reason to think that two figures are of one thing, and what it weighs. */
export interface Tie {
  readonly rule: string
  readonly weight: number
  readonly ties: (a: Thing, b: Thing) => string | null
}

const shared = (a: readonly string[], b: readonly string[]): string | null => a.find((one) => b.includes(one)) ?? null

/** Digits that say something: 143,000,000 has three, 10,000 one. A round number is anybody's. */
const telling = (value: number): number => String(Math.abs(value)).replace(/^0\.0*|\.|0+$/gu, '').length

/** The weights were set by reading which pairs of figures of real stories were joined wrongly, and which not at all. */
export const TIES: readonly Tie[] = [
  {
    rule: 'tie.state',
    weight: 2,
    ties: (a, b) => (a.states.length > 0 && b.states.length > 0 ? `both count the ${a.states.join(' and ')}` : null),
  },
  {
    rule: 'tie.head',
    weight: 1.5,
    ties: (a, b) => (a.head !== null && a.head === b.head ? `both count a ${a.head}` : null),
  },
  {
    rule: 'tie.kind',
    weight: 1,
    ties: (a, b) => (a.kind !== null && a.kind === b.kind && a.head !== b.head ? `both count ${a.kind}` : null),
  },
  {
    rule: 'tie.whom',
    weight: 1,
    ties: (a, b) => {
      const whom = shared(a.whom, b.whom)
      return whom && `both are of ${whom}`
    },
  },
  {
    rule: 'tie.where',
    weight: 1,
    ties: (a, b) => {
      const where = shared(a.where, b.where)
      return where && `both are in ${where}`
    },
  },
  {
    rule: 'tie.value',
    weight: 1.5,
    ties: (a, b) => {
      if (a.value === null || a.value !== b.value) return null
      return telling(a.value) >= 2 ? `both are ${a.value}` : null
    },
  },
  {
    rule: 'tie.bounds',
    weight: 0.5,
    ties: (a, b) => (meet(boundsOf(a), boundsOf(b)) ? 'their bounds meet' : null),
  },
]

/** What draws two things together, and how strongly. */
export function tiesBetween(
  a: Thing,
  b: Thing,
): { weight: number; because: readonly { rule: string; because: string }[] } {
  const because = TIES.flatMap(({ rule, weight, ties }) => {
    const reason = ties(a, b)
    return reason === null ? [] : [{ rule, weight, because: reason }]
  })
  return { weight: because.reduce((sum, { weight }) => sum + weight, 0), because }
}
