import { isTally } from '../../words/states.ts'
import { boundsOf, meet, ROOM } from '../bounds.ts'
import { sameValue } from './same-value.ts'
import type { Thing } from './thing.ts'

/** Two figures that may be of one thing, and how much their sentences have in common (0 to 1). */
export interface Pair {
  readonly a: Thing
  readonly b: Thing
  readonly context: number
  readonly sameSentence: boolean
  /** Whether one report gives both, by the same party or both in its own voice. */
  readonly sameVoice: boolean
}

/** A reason to think that two figures are of one thing, or not, and what it weighs. */
export interface Tie {
  readonly rule: string
  /** Below nought where it speaks against, 0 where it doesn't apply. */
  readonly weight: (pair: Pair) => number
  /** The reason in words, where it applies: wanted of few of the pairs that are weighed. */
  readonly because: (pair: Pair) => string
}

const shared = (a: readonly string[], b: readonly string[]): string | null => a.find((one) => b.includes(one)) ?? null

/** Digits that say something: 143,000,000 has three, 10,000 one. A round number is anybody's. */
const telling = (value: number): number => String(Math.abs(value)).replace(/^0\.0*|\.|0+$/gu, '').length

/** Figures of one thing seldom differ more than by this factor. */
const FAR = 20

/** How many times the smaller value the larger is; 0 where one has none. */
function timesApart(a: Thing, b: Thing): number {
  const [x, y] = [a.value ?? 0, b.value ?? 0]
  return Math.min(x, y) > 0 ? Math.max(x, y) / Math.min(x, y) : 0
}

/** Sums of money, lengths, weights: what is neither counted nor a share. */
const isAmount = ({ unit }: Thing): boolean => unit !== null && unit !== '%' && unit !== 'pp'

/** The same without money. */
const isPhysical = (thing: Thing): boolean => isAmount(thing) && !thing.dimension.startsWith('money')

/** Whether both are one amount of what is measured. */
const oneSum = (a: Thing, b: Thing): boolean => isAmount(a) && sameValue(a, b)

/** What one value of both weighs. Money, weights and shares are seldom the same by chance; small counts often are. */
function weightOfValue(a: Thing, b: Thing): number {
  if (a.stated === null || b.stated === null || !sameValue(a, b)) return 0
  const digits = Math.max(telling(a.stated), telling(b.stated))
  const measured = a.dimension !== 'count'
  if (digits >= 3 && (measured || a.stated >= 1000)) return 2.6
  if (digits >= 3 || (measured && digits >= 2) || isPhysical(a)) return 2
  if (digits >= 2 || measured) return 1.5
  return a.stated >= 10 ? 1 : 0.4
}

/** Whether a value satisfies two figures that differ; a bound that is open above leaves some room, not any. */
function boundsMeet(a: Thing, b: Thing): boolean {
  if (a.value === b.value || sameValue(a, b)) return false
  const [x, y] = [boundsOf(a), boundsOf(b)]
  const open = x.to === Number.POSITIVE_INFINITY || y.to === Number.POSITIVE_INFINITY
  return meet(x, y) && !(open && timesApart(a, b) > ROOM)
}

/** The weights were set by reading which pairs of figures of real stories were joined wrongly, and which not at all. */
export const TIES: readonly Tie[] = [
  {
    rule: 'tie.state',
    weight: ({ a, b }) => (a.states.length > 0 && b.states.length > 0 ? 2 : 0),
    because: ({ a }) => `both count the ${a.states.join(' and ')}`,
  },
  {
    // The dead beside people of whom the text doesn't say what befell them. Whoever counts the dead says so; troops in a
    // country may or may not be told to have been sent there.
    rule: 'tie.unstated',
    weight: ({ a, b }) => {
      if ((a.states.length === 0) === (b.states.length === 0)) return 0
      return isTally(a.states) || isTally(b.states) ? -1.5 : -0.3
    },
    because: ({ a, b }) => `only one is said to count the ${[...a.states, ...b.states].join(' and ')}`,
  },
  {
    rule: 'tie.magnitude',
    weight: ({ a, b }) => (timesApart(a, b) > FAR ? -0.8 : 0),
    because: () => 'they are far apart',
  },
  {
    rule: 'tie.head',
    weight: ({ a, b }) => (a.head !== null && a.head === b.head ? 1.2 : 0),
    because: ({ a }) => `both count a ${a.head}`,
  },
  {
    rule: 'tie.kind',
    weight: ({ a, b }) => (a.kind !== null && a.kind === b.kind && a.head !== b.head ? 0.8 : 0),
    because: ({ a }) => `both count ${a.kind}`,
  },
  {
    // What attacks affected and what people they affected are two counts; one sum of money stands beside any noun.
    rule: 'tie.otherhead',
    weight: ({ a, b }) =>
      a.head !== null && b.head !== null && a.head !== b.head && (a.kind === null || a.kind !== b.kind) && !oneSum(a, b)
        ? -1
        : 0,
    because: ({ a, b }) => `one counts a ${a.head}, the other a ${b.head}`,
  },
  {
    rule: 'tie.whom',
    weight: ({ a, b }) => (shared(a.whom, b.whom) === null ? 0 : 0.7),
    because: ({ a, b }) => `both are of ${shared(a.whom, b.whom)}`,
  },
  {
    rule: 'tie.where',
    weight: ({ a, b }) => (shared(a.where, b.where) === null ? 0 : 0.5),
    because: ({ a, b }) => `both are in ${shared(a.where, b.where)}`,
  },
  {
    // A country in the sentence need not be where the counted are, so this parts nothing by itself.
    rule: 'tie.elsewhere',
    weight: ({ a, b }) => (a.where.length > 0 && b.where.length > 0 && shared(a.where, b.where) === null ? -0.8 : 0),
    because: ({ a, b }) => `one tells of ${a.where.join(' and ')}, the other of ${b.where.join(' and ')}`,
  },
  {
    rule: 'tie.value',
    weight: ({ a, b, sameSentence }) => (sameSentence ? 0 : weightOfValue(a, b)),
    because: ({ a, b }) =>
      a.unit === b.unit ? `both are ${a.stated}` : `${a.stated} ${a.unit} is ${b.stated} ${b.unit}`,
  },
  {
    rule: 'tie.context',
    weight: ({ context }) => (context >= 0.2 ? Math.min(2.2, context * 3) : 0),
    because: () => 'their sentences are about the same',
  },
  {
    rule: 'tie.bounds',
    weight: ({ a, b }) => (boundsMeet(a, b) ? 0.3 : 0),
    because: () => 'a value satisfies both',
  },
  {
    // "killing 14 and wounding 22", "41 identified, 16 not": one sentence seldom counts one thing twice.
    rule: 'tie.sentence',
    weight: ({ a, b, sameSentence }) => (sameSentence && !sameValue(a, b) ? -1.5 : 0),
    because: () => 'one sentence gives both',
  },
  {
    // The points of drivers, the outs of innings: a contest has many.
    rule: 'tie.score',
    weight: ({ a, b }) => (a.moving && b.moving && a.unit === null && !sameValue(a, b) ? -1 : 0),
    because: () => 'such counts are many in one contest',
  },
  {
    rule: 'tie.voice',
    weight: ({ a, b, sameVoice, sameSentence }) =>
      sameVoice && !sameSentence && !isTally(a.states) && !isTally(b.states) && !sameValue(a, b) && !boundsMeet(a, b)
        ? -1.5
        : 0,
    because: () => 'one voice gives both, so it counts two things',
  },
]

/** How strongly two figures are drawn together. */
export const weightOf = (pair: Pair): number => TIES.reduce((sum, { weight }) => sum + weight(pair), 0)

/** What draws two figures together, and what speaks against it. */
export const tiesBetween = (pair: Pair): readonly { readonly rule: string; readonly because: string }[] =>
  TIES.filter(({ weight }) => weight(pair) !== 0).map(({ rule, because }) => ({ rule, because: because(pair) }))

const OF_THE_THING: ReadonlySet<string> = new Set([
  'tie.state',
  'tie.head',
  'tie.kind',
  'tie.otherhead',
  'tie.whom',
  'tie.context',
])

/** Ties of what is measured, not of how much: what they say of two figures that differ. */
const TIES_OF_THE_THING = TIES.filter(({ rule }) => OF_THE_THING.has(rule))

/** Sentences that share so much of what few others of the story say seldom tell of two things: "bump stock". */
const TELLING = 9
const TELLING_WEIGHT = 0.6

/**
 * How surely two figures are of one thing, whatever their values.
 * @param likeness what their sentences have in common: as a share, 0 to 1, and by how telling it is in the story
 */
export function identityOf(a: Thing, b: Thing, { context, telling }: { context: number; telling: number }): number {
  const pair = { a, b, context, sameSentence: false, sameVoice: false }
  const ties = TIES_OF_THE_THING.reduce((sum, { weight }) => sum + weight(pair), 0)
  return ties + (telling >= TELLING ? TELLING_WEIGHT : 0)
}
