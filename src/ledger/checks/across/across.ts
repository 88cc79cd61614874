import type { Annotations } from '../../../annotate/annotations.ts'
import type { Quantity } from '../../../annotate/quantities/quantity.ts'
import type { Evidence } from '../../../article/article.ts'
import type { CheckKind, Measure, Point } from '../../ledger.ts'
import { type Reading, sentenceAt, type Verdict } from '../recogniser.ts'
import { type DatedEvent, eventsOf } from './dated-events.ts'

/** A figure that another report of the story gives. */
export interface Given {
  readonly point: Point
  readonly quantity: Quantity
  /** The sentence that gives it, in lower case. */
  readonly sentence: string
}

/** What the other reports of a story give, as the recognisers see it. */
export interface Elsewhere {
  /** The point that a figure of this report is; null where it stands in no measure. */
  readonly pointOf: (quantity: Quantity) => Point | null
  /**
   * Exact figures of the same measure and unit in other reports, given no later than this one, the best first: those of its own giver, then the
   * latest. Empty where it stands in no measure.
   */
  readonly earlier: (quantity: Quantity) => readonly Given[]
  /** Exact figures in other reports that count things under this noun. */
  readonly counting: (head: string) => readonly Given[]
  /** Exact figures in other reports of this value. */
  readonly worth: (value: number) => readonly Given[]
  /** What other reports date with a year, by its verb. */
  readonly dated: (verb: string) => readonly DatedEvent[]
}

/** What a recogniser says of one place, with the words of the other reports that it was reckoned with. */
export interface StoryVerdict extends Verdict {
  readonly elsewhere: readonly Evidence[]
}

/** A kind of arithmetic that one report states and that takes a figure of another. */
export interface StoryRecogniser {
  readonly name: string
  readonly kind: CheckKind
  readonly find: (reading: Reading, elsewhere: Elsewhere) => readonly StoryVerdict[]
}

const keyOf = (article: string, start: number): string => `${start} ${article}`

const isExact = ({ value, forecast, vague }: Point): boolean => value !== null && value > 0 && !forecast && !vague

/** Whether a figure comes from who gives another one. */
export const isOfSameGiver = (a: Point, b: Point): boolean =>
  a.giver.origin !== null && a.giver.origin === b.giver.origin

/** What all other reports give, seen from each report in turn. */
export function elsewhereOf(
  articles: readonly Annotations[],
  measures: readonly Measure[],
): (article: string) => Elsewhere {
  const quantities = new Map(
    articles.flatMap(({ article, quantities }) =>
      quantities.map((one): [string, Quantity] => [keyOf(article.id, one.start), one]),
    ),
  )
  const reports = new Map(articles.map((annotations) => [annotations.article.id, annotations]))
  const sentenceOf = ({ evidence: { article, start } }: Point): string => {
    const report = reports.get(article)
    const sentence = report && sentenceAt(report, start)
    return sentence ? report.article.text.slice(sentence.start, sentence.end).toLowerCase() : ''
  }
  const givenAs = (point: Point): readonly (readonly [Point, Given])[] => {
    const quantity = quantities.get(keyOf(point.evidence.article, point.evidence.start))
    return quantity && isExact(point) ? [[point, { point, quantity, sentence: sentenceOf(point) }]] : []
  }
  const places = new Map(
    measures.flatMap((measure) =>
      measure.points.map((point) => [keyOf(point.evidence.article, point.evidence.start), { point, measure }] as const),
    ),
  )
  const given = new Map(measures.flatMap(({ points }) => points.flatMap(givenAs)))
  const byHead = Map.groupBy(given.values(), ({ quantity }) => quantity.frame.head)
  const byVerb = Map.groupBy(articles.flatMap(eventsOf), ({ verb }) => verb)
  const byValue = Map.groupBy(given.values(), ({ quantity }) => quantity.value)
  return (article) => {
    const isOther = ({ point }: Given): boolean => point.evidence.article !== article
    const placeOf = (quantity: Quantity) => places.get(keyOf(article, quantity.start))
    return {
      pointOf: (quantity) => placeOf(quantity)?.point ?? null,
      earlier: (quantity) => {
        const place = placeOf(quantity)
        if (!place) return []
        const { point: now, measure } = place
        return measure.points
          .filter(({ asOf, unit }) => unit === now.unit && asOf !== null && now.asOf !== null && asOf <= now.asOf)
          .flatMap((point) => given.get(point) ?? [])
          .filter(isOther)
          .reverse()
          .toSorted((a, b) => Number(isOfSameGiver(b.point, now)) - Number(isOfSameGiver(a.point, now)))
      },
      counting: (head) => (byHead.get(head) ?? []).filter(isOther),
      dated: (verb) => (byVerb.get(verb) ?? []).filter(({ evidence }) => evidence.article !== article),
      worth: (value) => (byValue.get(value) ?? []).filter(isOther),
    }
  }
}
