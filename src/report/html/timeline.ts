import type { TimelineEntry } from '../../ledger/ledger.ts'
import { chronologyOf } from '../parts/moments.ts'
import { countWords, dayWords, periodWords } from '../wording/words.ts'
import type { Context } from './context.ts'
import { type Html, html } from './markup.ts'
import { fold, foldRest, section, wordsLinks } from './parts.ts'

/** What happened or was said when, by whose account; what the reports look back to is folded before it. */
export function timelineSection(context: Context): Html | null {
  const { own, background } = chronologyOf(context.story)
  if (!own.length) return null
  const list = (items: readonly Html[]) => html`<ol class="timeline">${items}</ol>`
  const entries = (of: readonly TimelineEntry[]) => of.map((entry) => entryOf(context, entry))
  const before = countWords(background.length, 'entry from long before', 'entries from long before')
  return section(
    context,
    'timeline',
    'When',
    '',
    html`${background.length > 0 && fold(before, list(entries(background)))}${foldRest(entries(own), 20, list, 'entry', 'entries')}`,
  )
}

function entryOf(context: Context, { from, to, basis, text, source, evidence }: TimelineEntry): Html {
  const when = to && to !== from ? periodWords(from, to) : dayWords(from)
  return html`<li><span class="when">${basis === 'inferred' ? html`<i class="inferred">${when}, inferred</i>` : when}</span><div><p>${text}${
    source && html` <span class="soft">by the account of ${source}</span>`
  }</p>${wordsLinks(context, evidence, 3)}</div></li>`
}
