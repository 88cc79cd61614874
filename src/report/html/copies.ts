import type { Syndication } from '../../story/story.ts'
import { labelOf } from '../reports.ts'
import { countWords } from '../words.ts'
import { type Context, reportAnchor } from './context.ts'
import { type Html, html } from './markup.ts'
import { fold, foldRest, section, trailOf, wordsLinks } from './parts.ts'

/** The most telling kind first. */
const KINDS: readonly Syndication['kind'][] = ['copy', 'wire', 'passage']

/** Which reports are one report. */
export function copiesSection(context: Context): Html | null {
  const { syndication } = context.story
  if (!syndication.length) return null
  const ranked = [...syndication].sort(
    (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || b.articles.length - a.articles.length,
  )
  const list = (items: readonly Html[]) => html`<ul class="copies">${items}</ul>`
  return section(
    context,
    'copies',
    'Which reports are one report',
    '',
    foldRest(
      ranked.map((group) => copyItem(context, group)),
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
  const what =
    kind === 'copy'
      ? `${countWords(articles.length, 'report')}, one text`
      : `${countWords(articles.length, 'report')} with the same sentences`
  return html`<li><p><b>${what}</b>${wire && html` <span class="soft">from</span> ${wire}`}</p><ul class="places">${reports}</ul>${
    shared.length > 0 && fold(countWords(shared.length, 'shared passage'), wordsLinks(context, shared, 12))
  }${trailOf(context, trail)}</li>`
}
