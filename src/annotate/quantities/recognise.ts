import type { Article, Span } from '../../article/article.ts'
import type { Document } from '../../language/document.ts'
import type { Attribution } from '../attributions/attribution.ts'
import type { Names } from '../mentions/mention.ts'
import type { Time } from '../times/time.ts'
import { asAge, withListedAges } from './ages.ts'
import { withChanges } from './changes.ts'
import { type Figure, figureOf, type Reading, readingOf, spanOf, tokenAt } from './figure.ts'
import { attributionsOf, timesOf } from './frame/context.ts'
import { continuations } from './frame/continuation.ts'
import { frameOf } from './frame/frame.ts'
import { overlapping } from './frame/holders.ts'
import { compound, measurement, weightInPounds } from './measurement.ts'
import { type Measured, measuresOf } from './measures/measures.ts'
import { withModifier } from './modifiers.ts'
import { exchangeRate, moneyAfter, moneyBefore, withCents } from './money.ts'
import { asMultiple, multipleAt } from './multiples.ts'
import { numeralAt } from './numerals/read.ts'
import type { Quantity } from './quantity.ts'
import { withBoundPairs, withRanges } from './ranges.ts'
import { rateAt } from './rates.ts'
import { withoutRefused } from './refusals/refusals.ts'
import { singularAt } from './singular.ts'
import { unitOf } from './units.ts'

interface Found {
  readonly names: Names
  readonly times: readonly Time[]
  readonly attributions: readonly Attribution[]
}

/** The unit of a numeral: the first reading that fits. Money goes before units, for "m" and "pounds" differ after a "£". */
function withUnit(reading: Reading, figure: Figure, floor: number): Figure {
  return (
    moneyBefore(reading, figure, floor) ??
    asMultiple(reading, figure) ??
    moneyAfter(reading, figure) ??
    measurement(reading, figure) ??
    weightInPounds(reading, figure) ??
    exchangeRate(reading, figure) ??
    figure
  )
}

/** All numerals of a text with their units, in text order. */
function scan(reading: Reading): readonly Figure[] {
  const figures: Figure[] = []
  for (let i = 0; i < reading.pieces.length; ) {
    const numeral = numeralAt(reading.pieces, i)
    const last = figures[figures.length - 1]
    const figure = numeral
      ? withUnit(reading, figureOf(numeral), last?.to ?? 0)
      : (multipleAt(reading, i) ?? singularAt(reading, i))
    if (!figure) {
      i++
      continue
    }
    const joined = last ? (compound(reading, last, figure) ?? withCents(reading, last, figure)) : null
    if (joined) figures[figures.length - 1] = joined
    else figures.push(figure)
    i = figure.to
  }
  return figures
}

/** Whether a time is a date that the figure is a part of, and the figure no length or amount of its own. */
function isDateOf(time: Time, figure: Figure, span: Span): boolean {
  const isLength = unitOf(figure.unit ?? '')?.dimension === 'time'
  if (time.type === 'duration' || (time.type === 'set' && isLength)) return false
  if (figure.unit !== null && !isLength) return false
  return time.start <= span.start && time.end >= span.end
}

/** Figures that no date holds: its numbers belong to `times`. */
function withoutDates(reading: Reading, figures: readonly Figure[], times: readonly Time[]): readonly Figure[] {
  const spans = figures.map((figure) => spanOf(reading, figure.from, figure.to))
  const held = overlapping(times, spans)
  return figures.filter((figure, i) => !held[i].some((place) => isDateOf(times[place], figure, spans[i])))
}

/** The figures of a text in text order, by rules that go from the numeral outwards. */
function figuresOf(reading: Reading, times: readonly Time[]): readonly Figure[] {
  const joined = withChanges(reading, withRanges(reading, scan(reading)))
  const aged = withListedAges(
    reading,
    joined.map((figure) => asAge(reading, figure)),
  )
  const modified = aged.map((figure) => withModifier(reading, figure))
  // Last, because what a number is refused for shows in its unit, its range and its modifier.
  return withoutDates(reading, withoutRefused(reading, withBoundPairs(reading, modified)), times)
}

/**
 * The figures of an article, in text order, after numbers/CONVENTIONS.md. Spans are UTF-16 offsets into the article's
 * text; `value`, `low` and `high` are finite and in `unit`. Any text will do; nothing throws.
 */
export function recogniseQuantities(article: Article, document: Document, found: Found): readonly Quantity[] {
  const reading = readingOf(document)
  const figures = figuresOf(reading, found.times)
  const spans = figures.map((figure) => spanOf(reading, figure.from, figure.to))
  const sentences = figures.map((figure, i) => vicinityOf(reading, figure, spans[i]))
  const measures = measuresOf(reading, figures, found.times)
  const continued = continuations(reading, figures, measures)
  const mentions = overlapping(found.names.mentions, sentences)
  const attributions = attributionsOf(found.attributions, spans)
  const times = timesOf(found.times, spans, sentences, found.attributions)
  return figures.map((figure, i) => {
    const { start, end } = spans[i]
    const measured = measures[i]
    const named = mentions[i].map((place) => found.names.mentions[place])
    return {
      start,
      end,
      text: article.text.slice(start, end),
      value: figure.value,
      low: figure.low,
      high: figure.high,
      unit: figure.unit,
      per: rateAt(reading, figure.to) ?? (measured && rateAfter(reading, figure, measured)),
      modifier: figure.modifier,
      modifierSpan: figure.modifierSpan,
      vague: figure.numeral.form === 'vague',
      measures: figure.age ? 'age' : measured && article.text.slice(measured.start, measured.end),
      measuresSpan: measured && !figure.age ? { start: measured.start, end: measured.end } : null,
      frame: frameOf(reading, figure, measured, continued[i], named),
      attribution: attributions[i],
      time: times[i],
      rule: figure.rule,
    }
  })
}

/** "12bn tonnes of goods a year": the denominator behind the thing measured. */
function rateAfter(reading: Reading, figure: Figure, measured: Measured): string | null {
  let piece = figure.to
  while (piece < reading.pieces.length && reading.pieces[piece].start < measured.end) piece++
  return measured.start >= reading.pieces[figure.to - 1].end ? rateAt(reading, piece) : null
}

/** How far names and times may stand from a figure, in characters: a bound on the work in endless sentences. */
const SIGHT = 500

/** The sentence around a figure, as far as names and times may stand from it. */
function vicinityOf(reading: Reading, figure: Figure, { start, end }: Span): Span {
  const sentence = reading.document.sentences[tokenAt(reading, figure.from)?.sentence ?? -1]
  if (!sentence) return { start, end }
  return { start: Math.max(sentence.start, start - SIGHT), end: Math.min(sentence.end, end + SIGHT) }
}
