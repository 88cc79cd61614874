import type { Measure } from '../../ledger/ledger.ts'
import { chart } from '../chart/chart.ts'
import type { Setting, Shape } from '../chart/drawing.ts'
import { labelOf, outletWords } from '../parts/reports.ts'
import { type Context, colourClass, wordsAnchor } from './context.ts'
import { type Html, html, trusted } from './markup.ts'

/** A measure's picture for this page; nothing where there are fewer than two dots. */
export function picture(context: Context, measure: Measure): Html | null {
  const drawn = chart(settingOf(context), measure)
  if (!drawn) return null
  const note = drawn.note && html`<figcaption class="why">${drawn.note}</figcaption>`
  return html`<figure class="chart">${markupOf(drawn.wide)}${markupOf(drawn.narrow)}${note}</figure>`
}

/** How the pictures of a story are coloured and linked on this page. */
function settingOf(context: Context): Setting {
  const { reports } = context
  return {
    colourOf: (origin) => colourClass(context, origin),
    hrefOf: (evidence) => `#${wordsAnchor(reports, evidence)}`,
    outletOf: (article) => {
      const outlet = reports.get(article)?.entry.outlet
      return outlet ? outletWords(outlet) : labelOf(reports, article)
    },
  }
}

/** Tags and names of attributes are ours; their values and all words are escaped. */
function markupOf(drawn: Shape | string): Html {
  if (typeof drawn === 'string') return html`${drawn}`
  const { tag, attributes, children } = drawn
  const named = Object.entries(attributes).map(([name, value]) => html` ${trusted(name)}="${value}"`)
  return html`<${trusted(tag)}${named}>${children.map(markupOf)}</${trusted(tag)}>`
}
