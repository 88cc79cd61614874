import type { Finding } from '../../ledger/ledger.ts'
import { findingWords } from '../words.ts'
import { type Context, lineAnchor } from './context.ts'
import { type Html, html } from './markup.ts'
import { foldRest, section, wordsLinks } from './parts.ts'

const tone: Readonly<Record<Finding['kind'], string>> = {
  'does-not-add-up': 'bad',
  'altered-quotation': 'bad',
  disputed: 'warn',
  'one-origin': 'plain',
  'unnamed-only': 'plain',
  'not-denied': 'plain',
}

/** How many findings stay open: what a reader takes in at a glance. */
const shown = 12

/** What an editor must know first: each finding with its reason, the line it is about, and the words. */
export function findingsSection(context: Context): Html | null {
  const { findings } = context.story
  if (!findings.length)
    return section(
      context,
      'findings',
      'What to look at first',
      '',
      html`<p class="why">No sum that fails, no dispute, nothing that rests on one origin alone was found. That is what the rules saw, not a proof.</p>`,
    )
  const rows = findings.map(
    ({ kind, text, because, about, evidence }) =>
      html`<li><span class="tag ${tone[kind]}">${findingWords[kind]}</span><div><p>${text}</p><p class="why">${because}</p>${wordsLinks(context, evidence)}</div><a class="id" href="#${lineAnchor(context, about)}" title="To the line of the ledger">${about}</a></li>`,
  )
  const list = (items: readonly Html[]) => html`<ul class="rows">${items}</ul>`
  return section(context, 'findings', 'What to look at first', '', foldRest(rows, shown, list, 'finding'))
}
