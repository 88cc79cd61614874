import type { Basis, Day, Evidence } from '../../article/article.ts'
import type { Giver } from '../../ledger/ledger.ts'
import type { Step } from '../../trail.ts'
import { type Dated, isDayOfPrint } from '../parts/as-of.ts'
import { labelOf, wordsOf } from '../parts/reports.ts'
import { excerptOf, oneLine, shorten } from '../wording/excerpt.ts'
import { nthInReport } from '../wording/places.ts'
import { countWords, dayWords, giverWords, isQuoted, originWords } from '../wording/words.ts'
import { type Context, colourClass, lineAnchor, wordsAnchor } from './context.ts'
import { type Html, html } from './markup.ts'

/** A way to the words: opens the report beside the page, with the words marked. */
export function wordsLink({ reports }: Context, evidence: Evidence, label?: string): Html {
  const name = label ?? labelOf(reports, evidence.article)
  const words = shorten(oneLine(wordsOf(reports, evidence)), 120)
  return html`<a class="ev" href="#${wordsAnchor(reports, evidence)}" title="${words}">${name}</a>`
}

/** Ways to all the places that a line rests on, each once: one in each report before a second in any; the first few open. */
export function wordsLinks(context: Context, evidence: readonly Evidence[], shown = 4): Html {
  const places = new Map(evidence.map((item) => [wordsAnchor(context.reports, item), item]))
  const links = nthInReport([...places.values()]).map(({ place, nth, follows }) => {
    const again = follows ? `again (${nth})` : `${labelOf(context.reports, place.article)}, again (${nth})`
    return html`<li>${wordsLink(context, place, nth > 1 ? again : undefined)}</li>`
  })
  const rest = links.slice(shown)
  const more = rest.length > 0 && html`<li>${fold(`${rest.length} more`, html`<ul class="places">${rest}</ul>`)}</li>`
  return html`<ul class="places">${links.slice(0, shown)}${more}</ul>`
}

/** Longer words are cut short, in characters. */
const LONGEST_PRINTED = 280

/** Words as they were printed, in quotation marks unless they bring their own. */
export function printed(context: Context, evidence: Evidence): Html {
  const words = shorten(oneLine(wordsOf(context.reports, evidence)).trim(), LONGEST_PRINTED)
  return isQuoted(words) ? html`<span class="printed">${words}</span>` : html`<q class="printed">${words}</q>`
}

/** Words as they were printed, with what stands around them: for figures, which say little alone. */
export function inContext({ reports }: Context, evidence: Evidence, around = 70): Html {
  const { before, words, after } = excerptOf(reports.get(evidence.article)?.text ?? '', evidence, around)
  return html`<q class="printed">${before}<b class="cited">${shorten(words, 200)}</b>${after}</q>`
}

/** The id that `reckon explain` takes, which is also the line's own anchor. */
export function lineId(context: Context, id: string): Html {
  return html`<a class="id" href="#${lineAnchor(context, id)}" title="This line; reckon explain ${id} tells how it was reached">${id}</a>`
}

/** Who speaks, in the colour of whose word it is. */
export function who(context: Context, giver: Giver): Html {
  return html`<span class="who ${colourClass(context, originWords(giver))}">${giverWords(giver)}</span>`
}

/** An origin's name with its colour. */
export function originName(context: Context, name: string): Html {
  return html`<span class="who ${colourClass(context, name)}">${name}</span>`
}

/** A day; set apart, and said so, where it was worked out and not stated. */
export function day(on: Day | null, basis: Basis | null): Html {
  if (!on) return html`<span class="soft">no date</span>`
  return basis === 'inferred'
    ? html`<i class="inferred">about <time datetime="${on}">${dayWords(on)}</time>, inferred</i>`
    : html`<time datetime="${on}">${dayWords(on)}</time>`
}

/** The day that a figure is given for: as the text tells it, else the day of the report, set apart and said so. */
export function asOf({ reports }: Context, point: Dated): Html {
  const entry = reports.get(point.evidence.article)?.entry
  return point.asOf !== null && entry && isDayOfPrint(point, entry)
    ? html`<i class="inferred">printed <time datetime="${point.asOf}">${dayWords(point.asOf)}</time></i>`
    : day(point.asOf, point.asOfBasis)
}

/** What may stay folded until it is asked for. */
export function fold(label: string, content: Html): Html {
  return html`<details><summary>${label}</summary>${content}</details>`
}

/** A list's first items; the rest of a long list folded. */
export function foldRest(
  items: readonly Html[],
  shown: number,
  wrap: (items: readonly Html[]) => Html,
  one: string,
  many?: string,
): Html {
  const rest = items.length - shown
  return html`${wrap(items.slice(0, shown))}${rest > 0 && fold(`${countWords(rest, one, many)} more`, wrap(items.slice(shown)))}`
}

/** The steps by which a line was reached. */
export function trailOf(context: Context, trail: readonly Step[]): Html | null {
  if (!trail.length) return null
  const steps = trail.map(
    ({ rule, because, evidence }) =>
      html`<li><span class="rule">${rule}</span> ${because}${evidence?.length ? wordsLinks(context, evidence, 2) : null}</li>`,
  )
  return fold('how it was reached', html`<ol class="trail">${steps}</ol>`)
}

/** A section of a story with its heading; nothing where there is nothing to show. */
export function section(
  context: Context,
  name: string,
  title: string,
  note: string,
  content: Html | null,
): Html | null {
  if (!content) return null
  const anchor = lineAnchor(context, name)
  return html`<section aria-labelledby="${anchor}"><h2 id="${anchor}">${title} <small>${note}</small></h2>${content}</section>`
}
