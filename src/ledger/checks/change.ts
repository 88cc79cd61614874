import type { Quantity } from '../../annotate/quantities/quantity.ts'
import { wordedSpan } from '../../annotate/quantities/worded.ts'
import { anyOf } from './phrases.ts'
import type { Reading, Verdict } from './recogniser.ts'
import { sameUnit } from './wording.ts'

/** A change from one figure to another, as one sentence tells it. */
export interface Change {
  readonly from: Quantity
  readonly to: Quantity
  readonly start: number
  readonly end: number
}

/** How far apart the two ends of a change may stand. */
const reach = 110

/** A word, and what stands between it and a figure. */
const leading = new RegExp(`(\\p{L}+)[\\s“"(]*(?:${anyOf('approximates', 'leads-figure')} )*$`, 'u')

/** The word before a figure, its modifier, and "about", "a", "just" left out. */
export function wordBefore(text: string, quantity: Quantity): string {
  const before = text.slice(Math.max(0, quantity.start - 40), wordedSpan(quantity).start)
  return leading.exec(before)?.[1]?.toLowerCase() ?? ''
}

/** Whether a figure is where some change starts or ends, and no amount by which. */
export const isEnd = (text: string, quantity: Quantity): boolean => ['from', 'to'].includes(wordBefore(text, quantity))

/** The changes that a sentence tells with "from" and "to", in either order; each figure serves once. */
export function changesIn({ text }: Reading, sentence: readonly Quantity[]): readonly Change[] {
  if (sentence.length < 2) return []
  const found: Change[] = []
  const taken = new Set<Quantity>()
  const valued = sentence.filter(({ value }) => value !== null)
  const { from: starts = [], to: ends = [] } = Object.groupBy(valued, (quantity) => wordBefore(text, quantity))
  for (const from of starts) {
    const candidates = ends.filter((to) => !taken.has(to) && sameUnit(from, to) && isNear(text, from, to))
    const to = candidates.toSorted((a, b) => gap(a, from) - gap(b, from))[0]
    if (!to) continue
    taken.add(to)
    found.push({ from, to, start: Math.min(from.start, to.start), end: Math.max(from.end, to.end) })
  }
  return [
    ...found,
    ...upFrom(
      text,
      sentence,
      starts.filter((from) => !found.some((change) => change.from === from)),
    ),
  ]
}

const turning = new RegExp(`,? ${anyOf('turns')}[^.;:,]{0,20} from `)

/** "$15.8 trillion, up from $10.6 trillion": the figure before is where the change ends. */
function upFrom(text: string, sentence: readonly Quantity[], starts: readonly Quantity[]): readonly Change[] {
  return starts.flatMap((from) => {
    const to = sentence.findLast((one) => one.end <= from.start && one.value !== null)
    const between = to ? text.slice(to.end, from.start) : ''
    if (!to || !sameUnit(from, to) || between.length > reach || !turning.test(`${between} `)) return []
    return [{ from, to, start: to.start, end: from.end }]
  })
}

const gap = (a: Quantity, b: Quantity): number => Math.max(a.start - b.end, b.start - a.end)

const clauseEnd = new RegExp(`[;:!?]| ${anyOf('ends-change')} |\\. `)

/** No clause may end between the two. */
function isNear(text: string, a: Quantity, b: Quantity): boolean {
  const between = text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start))
  return between.length <= reach && !clauseEnd.test(between)
}

/** The change that stands nearest to a figure, if no other stands between them and it isn't part of it. */
export function nearestChange(quantity: Quantity, changes: readonly Change[], within: number): Change | null {
  const apart = (change: Change): number => Math.max(change.start - quantity.end, quantity.start - change.end)
  const outside = changes.filter((change) => change.from.start !== quantity.start && change.to.start !== quantity.start)
  const near = outside.filter((change) => apart(change) <= within).sort((a, b) => apart(a) - apart(b))
  return near[0] ?? null
}

/** What is said of the figures of a report, each beside the changes of its own sentence. */
export const besideChanges =
  (verdict: (reading: Reading, quantity: Quantity, changes: readonly Change[]) => Verdict | null) =>
  (reading: Reading): readonly Verdict[] =>
    reading.sentences.flatMap((sentence) => {
      const changes = changesIn(reading, sentence)
      return changes.length === 0 ? [] : sentence.flatMap((quantity) => verdict(reading, quantity, changes) ?? [])
    })
