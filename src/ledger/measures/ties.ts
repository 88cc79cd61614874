import { isTally } from '../states.ts'
import { boundsOf, meet, ROOM } from './bounds.ts'
import { sameValue } from './same-value.ts'
import type { Thing } from './thing.ts'

/** Two figures that may be of one thing, and how much their sentences have in common (0 to 1). */
export interface Pair {
  readonly a: Thing
  readonly b: Thing
  readonly context: number
  readonly sameSentence: boolean
}

/** A reason to think that two figures are of one thing, or not, and what it weighs. */
export interface Tie {
  readonly rule: string
  /** The weight with the reason in words, or null where it doesn't apply. */
  readonly ties: (pair: Pair) => readonly [weight: number, because: string] | null
}

const shared = (a: readonly string[], b: readonly string[]): string | null => a.find((one) => b.includes(one)) ?? null

/** Digits that say something: 143,000,000 has three, 10,000 one. A round number is anybody's. */
const telling = (value: number): number => String(Math.abs(value)).replace(/^0\.0*|\.|0+$/gu, '').length

/** Figures of one thing seldom differ more than by this factor. */
const FAR = 20

/** How many times the smaller value the larger is; 0 where one has none. */
function timesApart(a: Thing, b: Thing): number {
  const [small, large] = [a.value ?? 0, b.value ?? 0].sort((x, y) => x - y)
  return small > 0 ? large / small : 0
}

/** Sums of money, lengths, weights: what is neither counted nor a share. */
const isAmount = ({ unit }: Thing): boolean => unit !== null && unit !== '%' && unit !== 'pp'

/** The same without money. */
const isPhysical = (thing: Thing): boolean => isAmount(thing) && !thing.dimension.startsWith('money')

/** Whether both are one amount of what is measured. */
const oneSum = (a: Thing, b: Thing): boolean => isAmount(a) && sameValue(a, b)

/** The weights were set by reading which pairs of figures of real stories were joined wrongly, and which not at all. */
export const TIES: readonly Tie[] = [
  {
    rule: 'tie.state',
    ties: ({ a, b }) =>
      a.states.length > 0 && b.states.length > 0 ? [2, `both count the ${a.states.join(' and ')}`] : null,
  },
  {
    // The dead beside people of whom the text doesn't say what befell them.
    rule: 'tie.unstated',
    ties: ({ a, b }) => {
      const stated = [...a.states, ...b.states]
      if ((a.states.length === 0) === (b.states.length === 0)) return null
      // Whoever counts the dead says so; troops in a country may or may not be told to have been sent there.
      return [isTally(stated) ? -1.5 : -0.3, `only one is said to count the ${stated.join(' and ')}`]
    },
  },
  {
    rule: 'tie.magnitude',
    ties: ({ a, b }) => (timesApart(a, b) > FAR ? [-0.8, 'they are far apart'] : null),
  },
  {
    rule: 'tie.head',
    ties: ({ a, b }) => (a.head !== null && a.head === b.head ? [1.2, `both count a ${a.head}`] : null),
  },
  {
    rule: 'tie.kind',
    ties: ({ a, b }) =>
      a.kind !== null && a.kind === b.kind && a.head !== b.head ? [0.8, `both count ${a.kind}`] : null,
  },
  {
    // What attacks affected and what people they affected are two counts; one sum of money stands beside any noun.
    rule: 'tie.otherhead',
    ties: ({ a, b }) =>
      a.head !== null && b.head !== null && a.head !== b.head && (a.kind === null || a.kind !== b.kind) && !oneSum(a, b)
        ? [-1, `one counts a ${a.head}, the other a ${b.head}`]
        : null,
  },
  {
    rule: 'tie.whom',
    ties: ({ a, b }) => {
      const whom = shared(a.whom, b.whom)
      return whom === null ? null : [0.7, `both are of ${whom}`]
    },
  },
  {
    rule: 'tie.where',
    ties: ({ a, b }) => {
      const where = shared(a.where, b.where)
      return where === null ? null : [0.5, `both are in ${where}`]
    },
  },
  {
    // A country in the sentence need not be where the counted are, so this parts nothing by itself.
    rule: 'tie.elsewhere',
    ties: ({ a, b }) =>
      a.where.length > 0 && b.where.length > 0 && shared(a.where, b.where) === null
        ? [-0.8, `one tells of ${a.where.join(' and ')}, the other of ${b.where.join(' and ')}`]
        : null,
  },
  {
    // Money, weights and shares are seldom the same by chance; small counts often are.
    rule: 'tie.value',
    ties: ({ a, b, sameSentence }) => {
      if (sameSentence || a.stated === null || b.stated === null || !sameValue(a, b)) return null
      const digits = Math.max(telling(a.stated), telling(b.stated))
      const measured = a.dimension !== 'count'
      const because = a.unit === b.unit ? `both are ${a.stated}` : `${a.stated} ${a.unit} is ${b.stated} ${b.unit}`
      if (digits >= 3 && (measured || a.stated >= 1000)) return [2.6, because]
      if (digits >= 3 || (measured && digits >= 2) || isPhysical(a)) return [2, because]
      return [digits >= 2 || measured ? 1.5 : a.stated >= 10 ? 1 : 0.4, because]
    },
  },
  {
    rule: 'tie.context',
    ties: ({ context }) => (context >= 0.2 ? [Math.min(2.2, context * 3), 'their sentences are about the same'] : null),
  },
  {
    rule: 'tie.bounds',
    ties: ({ a, b }) => {
      const [x, y] = [boundsOf(a), boundsOf(b)]
      const open = x.to === Number.POSITIVE_INFINITY || y.to === Number.POSITIVE_INFINITY
      const far = open && timesApart(a, b) > ROOM
      return a.value !== b.value && !sameValue(a, b) && meet(x, y) && !far ? [0.3, 'a value satisfies both'] : null
    },
  },
  {
    // "killing 14 and wounding 22", "41 identified, 16 not": one sentence seldom counts one thing twice.
    rule: 'tie.sentence',
    ties: (pair) => (pair.sameSentence && !sameValue(pair.a, pair.b) ? [-1.5, 'one sentence gives both'] : null),
  },
]

/** What draws two things together, and how strongly. */
export function tiesBetween(pair: Pair): {
  weight: number
  because: readonly { rule: string; weight: number; because: string }[]
} {
  const because = TIES.flatMap(({ rule, ties }) => {
    const found = ties(pair)
    return found === null ? [] : [{ rule, weight: found[0], because: found[1] }]
  })
  return { weight: because.reduce((sum, { weight }) => sum + weight, 0), because }
}

/** Ties of what is measured, not of how much: what they say of two figures that differ. */
const OF_THE_THING: ReadonlySet<string> = new Set([
  'tie.state',
  'tie.head',
  'tie.kind',
  'tie.otherhead',
  'tie.whom',
  'tie.context',
])

/** Sentences that share so much of what few others of the story say seldom tell of two things: "bump stock". */
const TELLING = 9
const TELLING_WEIGHT = 0.6

/**
 * How surely two figures are of one thing, whatever their values.
 * @param likeness what their sentences have in common: as a share, 0 to 1, and by how telling it is in the story
 */
export function identityOf(a: Thing, b: Thing, { context, telling }: { context: number; telling: number }): number {
  const { because } = tiesBetween({ a, b, context, sameSentence: false })
  const ties = because.filter(({ rule }) => OF_THE_THING.has(rule)).reduce((sum, { weight }) => sum + weight, 0)
  return ties + (telling >= TELLING ? TELLING_WEIGHT : 0)
}
