import type { Article } from '../../article/article.ts'
import type { Document } from '../../language/document.ts'
import type { Attribution } from '../attributions/attribution.ts'
import type { Names } from '../mentions/mention.ts'
import type { Time } from '../times/time.ts'
import { asAge } from './ages.ts'
import { withChanges } from './changes.ts'
import { type Figure, figureOf, type Reading, readingOf, spanOf } from './figure.ts'
import { compound, measurement, weightInPounds } from './measurement.ts'
import { measuresOf } from './measures.ts'
import { withModifier } from './modifiers.ts'
import { exchangeRate, moneyAfter, moneyBefore, withCents } from './money.ts'
import { asMultiple, multipleAt } from './multiples.ts'
import { numeralAt } from './numerals.ts'
import type { Quantity } from './quantity.ts'
import { withBoundPairs, withRanges } from './ranges.ts'
import { withoutRefused } from './refusals/refusals.ts'

interface Found {
  readonly names: Names
  readonly times: readonly Time[]
  readonly attributions: readonly Attribution[]
}

/** The unit of a numeral: the first reading that fits. Money goes before units, for "m" and "pounds" differ after a "£". */
function withUnit(reading: Reading, figure: Figure): Figure {
  return (
    moneyBefore(reading, figure) ??
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
    const figure = numeral ? withUnit(reading, figureOf(numeral)) : multipleAt(reading, i)
    if (!figure) {
      i++
      continue
    }
    const last = figures[figures.length - 1]
    const joined = last ? (compound(reading, last, figure) ?? withCents(reading, last, figure)) : null
    if (joined) figures[figures.length - 1] = joined
    else figures.push(figure)
    i = figure.to
  }
  return figures
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end

/** Numbers of dates belong to `times`; lengths of time are figures as well. */
const inDate = (times: readonly Time[], start: number, end: number): boolean =>
  times.some((time) => time.type !== 'duration' && overlaps(time, { start, end }))

/**
 * The figures of an article, in text order, after numbers/CONVENTIONS.md. Spans are UTF-16 offsets into the article's
 * text; `value`, `low` and `high` are finite and in `unit`.
 */
export function recogniseQuantities(article: Article, document: Document, found: Found): readonly Quantity[] {
  const reading = readingOf(document)
  const joined = withChanges(reading, withRanges(reading, scan(reading)))
  const modified = joined.map((figure) => withModifier(reading, asAge(reading, figure)))
  const figures = withoutRefused(reading, withBoundPairs(reading, modified))
  const dated = figures.filter((figure) => {
    const { start, end } = spanOf(reading, figure.from, figure.to)
    return figure.rule === 'money.before' || !inDate(found.times, start, end)
  })
  const measures = measuresOf(reading, dated)
  return dated.flatMap((figure, i) => {
    const { start, end } = spanOf(reading, figure.from, figure.to)
    const measured = measures[i]
    return [
      {
        start,
        end,
        text: article.text.slice(start, end),
        value: figure.value,
        low: figure.low,
        high: figure.high,
        unit: figure.unit,
        per: figure.per,
        modifier: figure.modifier,
        modifierSpan: figure.modifierSpan,
        vague: figure.numeral.form === 'vague',
        measures: figure.age ? 'age' : measured ? article.text.slice(measured.start, measured.end) : null,
        measuresSpan: measured && !figure.age ? { start: measured.start, end: measured.end } : null,
        frame: {
          head: measured ? document.tokens[measured.head].lemma : null,
          whom: [],
          event: null,
          events: [],
          where: [],
          partOf: null,
          continues: measured?.continues ?? null,
          forecast: false,
          additional: false,
          negated: false,
        },
        attribution: null,
        time: null,
        rule: figure.rule,
      },
    ]
  })
}
