import type { Syndication } from '../../story/story.ts'
import { copiesByKind, copyWords } from '../parts/copies.ts'
import { labelOf } from '../parts/reports.ts'
import { countWords } from '../wording/words.ts'
import { type Context, reportAnchor } from './context.ts'
import { type Html, html } from './markup.ts'
import { fold, foldRest, inContext, section, trailOf, wordsLinks } from './parts.ts'

/** Which reports are one report, and which share passages. */
export function copiesSection(context: Context): Html | null {
  const { syndication } = context.story
  if (!syndication.length) return null
  const list = (items: readonly Html[]) => html`<ul class="copies">${items}</ul>`
  return section(
    context,
    'copies',
    'Which reports share their text',
    '',
    foldRest(
      copiesByKind(syndication).map((group) => copyItem(context, group)),
      8,
      list,
      'group',
    ),
  )
}

function copyItem(context: Context, { articles, wire, kind, shared, first, trail }: Syndication): Html {
  const reports = articles.map(
    (id) =>
      html`<li><a class="ev" href="#${reportAnchor(context.reports, id)}">${labelOf(context.reports, id)}</a>${id === first && html` <span class="soft">first</span>`}</li>`,
  )
  return html`<li><p><b>${copyWords(kind, articles.length, shared.length)}</b>${wire && html` <span class="soft">from</span> ${wire}`}</p><ul class="places">${reports}</ul>${
    kind !== 'copy' && shared.length > 0 && html`<p>${inContext(context, shared[0])}</p>`
  }${
    shared.length > 0 && fold(countWords(shared.length, 'shared passage'), wordsLinks(context, shared, 12))
  }${trailOf(context, trail)}</li>`
}
