import type { TimelineEntry } from '../../ledger/ledger.ts'
import { momentsOf } from '../moments.ts'
import { dayWords, periodWords } from '../words.ts'
import type { Context } from './context.ts'
import { type Html, html } from './markup.ts'
import { foldRest, section, wordsLinks } from './parts.ts'

/** What happened or was said when, by whose account. */
export function timelineSection(context: Context): Html | null {
  const { timeline } = context.story
  if (!timeline.length) return null
  const list = (items: readonly Html[]) => html`<ol class="timeline">${items}</ol>`
  return section(
    context,
    'timeline',
    'When',
    '',
    foldRest(
      momentsOf(timeline).map((entry) => entryOf(context, entry)),
      20,
      list,
      'entry',
      'entries',
    ),
  )
}

function entryOf(context: Context, { from, to, basis, text, source, evidence }: TimelineEntry): Html {
  const when = to && to !== from ? periodWords(from, to) : dayWords(from)
  return html`<li><span class="when">${basis === 'inferred' ? html`<i class="inferred">${when}, inferred</i>` : when}</span><div><p>${text}${
    source && html` <span class="soft">by the account of ${source}</span>`
  }</p>${wordsLinks(context, evidence, 3)}</div></li>`
}
