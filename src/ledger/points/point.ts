import type { Annotations } from '../../annotate/annotations.ts'
import type { Quantity } from '../../annotate/quantities/quantity.ts'
import { unitOf } from '../../annotate/quantities/units.ts'
import { wordedSpan } from '../../annotate/quantities/worded.ts'
import { firstEndingAfter } from '../../language/search.ts'
import { BY_PERSON } from '../../story/corrections/speakers.ts'
import type { Story } from '../../story/story.ts'
import { giverSaid } from '../corrections/givers.ts'
import { keptOf } from '../kept.ts'
import type { Point } from '../ledger.ts'
import type { Cast } from '../parties/cast.ts'
import { statesOf } from '../words/states.ts'
import { type AsOf, asOf } from './as-of.ts'
import { deedBefore, deedBehind } from './deed.ts'
import type { Figure } from './figure.ts'
import { giverOfFigure, giverWords } from './givers/givers.ts'
import { asBelow } from './headline.ts'

const saysDeed = (quantity: Quantity, report: Annotations): boolean =>
  (deedBefore(quantity, report) ?? deedBehind(quantity, report)) !== null

/** Lengths of time and bare ratios say how, not how many: checks reckon with them, measures don't follow them; "six hours a day" is a rate. */
function followed(quantity: Quantity, report: Annotations): boolean {
  const { unit, measures, value, low, high, per, frame } = quantity
  // "Dozens more were injured", "300 were on the boat" say what befell those whom no noun names.
  if (measures === null && unit === null && statesOf(frame).length === 0 && !saysDeed(quantity, report)) return false
  if (value === null && low === null && high === null) return false
  if (unit === 'x' || unit === '°' || (unit === null && value !== null && value > 0 && value < 1)) return false
  return unit === null || unitOf(unit)?.dimension !== 'time' || per !== null
}

/** "1,061 delegates, including 38": a part of the figure before. */
export function isIncluded({ quantity, report }: Figure): boolean {
  const { tokens } = report.document
  const first = firstEndingAfter(tokens, wordedSpan(quantity).start)
  return tokens[first - 1]?.lemma.toLowerCase() === 'include'
}

/** "62-metre (203-foot)": the second says the first again, and stands in the checks. */
function isConversion(quantity: Quantity, before: Quantity | undefined, text: string): boolean {
  if (!before || quantity.unit === null || before.unit === null || before.unit === quantity.unit) return false
  const dimension = unitOf(quantity.unit)?.dimension
  if (dimension === undefined || dimension !== unitOf(before.unit)?.dimension) return false
  return /^[\s,]{0,2}[([]\s?(?:or )?$/u.test(text.slice(before.end, wordedSpan(quantity).start))
}

/** The figures of a story's reports that may be points of a measure, in the order of the articles. */
export function figuresOf(story: Story, cast: Cast): readonly Figure[] {
  const kept = keptOf(story)
  return story.articles.flatMap((report) => {
    const { text } = report.article
    const isKept = kept(report)
    const figures = report.quantities.flatMap((quantity, place, all): readonly Figure[] => {
      if (!followed(quantity, report) || isConversion(quantity, all[place - 1], text) || !isKept(quantity)) return []
      const when = asOf(quantity, report)
      return [{ quantity, report, place, dated: when.dated, point: pointOf(quantity, report, when, story, cast) }]
    })
    return asBelow(figures, report.article.headline)
  })
}

function pointOf(
  quantity: Quantity,
  report: Annotations,
  when: AsOf,
  { corrections }: Story,
  cast: Cast,
): Omit<Point, 'id'> {
  const { article, attributions } = report
  const held = quantity.attribution === null ? null : (attributions[quantity.attribution] ?? null)
  const evidence = { article: article.id, start: quantity.start, end: quantity.end }
  const said = giverSaid(evidence, corrections, cast)
  const { giver, rule, because } = said
    ? { giver: said, rule: BY_PERSON, because: giverWords(said) }
    : giverOfFigure({ quantity, report, held, cast })
  return {
    value: quantity.value,
    low: quantity.low,
    high: quantity.high,
    unit: quantity.unit,
    modifier: quantity.modifier,
    asOf: when.day,
    asOfBasis: when.basis,
    source: giver.name,
    giver,
    forecast: quantity.frame.forecast,
    vague: quantity.vague,
    wording: wordingOf(quantity, article.text),
    evidence,
    trail: [
      { rule: quantity.rule, because: `“${quantity.text}” is read as ${readAs(quantity)}`, evidence: [evidence] },
      { rule, because },
      { rule: when.rule, because: when.because },
    ],
  }
}

/** In UTF-16 units. */
const LONGEST_WORDING = 120

/** From the modifier to the end of what is measured: "some 10,000 troops". */
function wordingOf(quantity: Quantity, text: string): string {
  const { start, end, measuresSpan } = quantity
  const from = wordedSpan(quantity).start
  const to = Math.max(end, measuresSpan?.end ?? end)
  // A thing named far from its figure would drag the whole sentence along.
  return to - from > LONGEST_WORDING ? text.slice(start, end) : text.slice(from, to).replace(/\s+/gu, ' ')
}

function readAs({ value, low, high, unit, modifier, measures }: Quantity): string {
  const number = value ?? `${low ?? '…'} to ${high ?? '…'}`
  return [modifier, String(number), unit, measures && `of “${measures}”`].filter(Boolean).join(' ')
}
