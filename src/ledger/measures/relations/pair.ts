import type { Annotations } from '../../../annotate/annotations.ts'
import type { Quantity } from '../../../annotate/quantities/quantity.ts'
import { firstEndingAfter, within } from '../../../language/search.ts'
import { dayAsOf } from '../../points/as-of.ts'
import type { Figure } from '../../points/figure.ts'
import { childOf, governors } from '../../sentence/clause.ts'
import { stretchAround } from '../../sentence/stretch.ts'
import { statesOf } from '../../words/states.ts'
import { tellsBy } from '../../words/tellings.ts'
import { type Bounds, boundsIn, isShortOf, meet } from '../bounds.ts'
import { inBase } from '../dimension.ts'
import { ROUNDED } from '../joining/same-value.ts'

/** Whether one is told in feet and the other in metres. */
export const inOtherUnits = (a: Figure, b: Figure): boolean => a.point.unit !== b.point.unit

/** What a figure's wording allows, in the base unit of its dimension. */
function basesIn(figure: Figure, room: number): Bounds {
  const { from, to } = boundsIn(figure)
  const { unit } = figure.point
  return { from: inBase(from, unit) * (1 - room), to: inBase(to, unit) * (1 + room) }
}

/** Whether one report prints both. */
export const sameArticle = (a: Figure, b: Figure): boolean => a.point.evidence.article === b.point.evidence.article
/** Whether one party gives both. */
export const sameGiver = (a: Figure, b: Figure): boolean =>
  a.point.giver.origin !== null && a.point.giver.origin === b.point.giver.origin
/** Whether the second is as of a later day than the first. */
export const isLater = (a: Figure, b: Figure): boolean =>
  a.point.asOf !== null && b.point.asOf !== null && a.point.asOf < b.point.asOf
/** Whether its report names nobody for it. */
export const ownVoice = ({ point }: Figure): boolean => point.giver.standing === 'own-voice'

/** Whether a report gives the number of a figure somewhere. */
export const gives = ({ quantities }: Annotations, { quantity }: Figure): boolean =>
  quantities.some(
    ({ unit, value, low, high }) => unit === quantity.unit && [value, low, high].includes(number(quantity)),
  )

const number = ({ value, low, high }: Quantity): number | null => value ?? low ?? high

/** Whether the sentence of a figure also gives the other's number. */
export function besides(a: Figure, b: Figure): boolean {
  const sentence = stretchAround(a.quantity.start, a.report)
  if (!sentence) return false
  return within(a.report.quantities, sentence).some(
    (one) =>
      one !== a.quantity &&
      one.unit === b.quantity.unit &&
      one.value !== null &&
      one.value === b.quantity.value &&
      one.start >= sentence.start &&
      one.end <= sentence.end,
  )
}

/** "128 other politicians", besides some that were counted before. */
export function countsOthers({ quantity: { end }, report: { document } }: Figure): boolean {
  const next = document.tokens[firstEndingAfter(document.tokens, end)]
  return next !== undefined && tellsBy(next.lemma, 'others')
}

const ARTICLE: ReadonlySet<string> = new Set(['det'])

/**
 * Whether a figure is of an event that its report brings in by the way, behind one that it has counted for its own: "paid
 * a fine over *a breach that* exposed 78 million".
 */
export function isByTheWay({ quantity, report }: Figure): boolean {
  const { document, quantities } = report
  const states = statesOf(quantity.frame).join()
  const clause = governors(quantity.start, report).find(({ deprel }) => deprel === 'acl:relcl')
  const event = clause && document.tokens[clause.head]
  if (!event || states === '' || childOf(event, report, ARTICLE)?.lemma !== 'a') return false
  const sentence = document.sentences[event.sentence]
  return quantities.some(
    ({ end, frame }) =>
      end <= (sentence?.start ?? 0) && (frame.head === quantity.frame.head || statesOf(frame).join() === states),
  )
}

/** "nearly 500" against "more than 500": the number itself satisfies neither. */
const faces = (a: Figure, b: Figure): boolean =>
  isShortOf(a) && b.point.modifier === 'more-than' && a.point.value === b.point.value

/** Whether some value satisfies both wordings. */
export function canMeet(a: Figure, b: Figure): boolean {
  const room = inOtherUnits(a, b) ? ROUNDED : 0
  return meet(basesIn(a, room), basesIn(b, room)) && !faces(a, b) && !faces(b, a)
}

/** Days between those as of which two figures hold; 0 where one has none. */
export const daysApart = ({ point: a }: Figure, { point: b }: Figure): number =>
  a.asOf === null || b.asOf === null ? 0 : Math.abs(dayAsOf(a.asOf) - dayAsOf(b.asOf))
