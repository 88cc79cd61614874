import type { Finding } from '../../ledger/ledger.ts'
import { findingReasonOf, findingWordsOf } from '../parts/finding.ts'
import { findingKinds, findingName, findingTone } from '../parts/finding-kinds.ts'
import { furtherDisputes, furtherWords } from '../parts/further-disputes.ts'
import { lineOf, quotationLine } from '../wording/lines.ts'
import { type Context, lineAnchor } from './context.ts'
import { type Html, html } from './markup.ts'
import { fold, inContext, section, wordsLinks } from './parts.ts'
import { wordingsOf } from './quotations.ts'

/** How many findings of a kind stay open, so that no kind pushes another out of sight. */
const shown = 4

/** What an editor must know first: each finding with its reason, the line it is about, and the words. */
export function findingsSection(context: Context): Html | null {
  const { findings } = context.story
  const title = 'What to look at first'
  if (!findings.length) {
    const nothing =
      'No sum that fails, no dispute and nothing that rests on one origin alone was found. That is what the rules saw, not a proof.'
    return section(context, 'findings', title, '', html`<p class="why">${nothing}</p>`)
  }
  const blocks = findingKinds.map(({ kind, name }) => {
    const rows = findings.filter((finding) => finding.kind === kind).map((finding) => findingRow(context, finding))
    const rest = rows.slice(shown)
    const more = `${rest.length} more: ${name.toLowerCase()}`
    return html`${rows.slice(0, shown)}${rest.length > 0 && html`<li class="rest">${fold(more, html`<ul class="rows">${rest}</ul>`)}</li>`}`
  })
  return section(context, 'findings', title, '', html`<ul class="rows">${blocks}${further(context)}</ul>`)
}

/** The way to the disagreements that are not among the findings. */
function further(context: Context): Html | null {
  const count = furtherDisputes(context.story)
  if (count === 0) return null
  return html`<li class="rest"><a href="#${lineAnchor(context, 'disagreements')}">${furtherWords(count)}</a></li>`
}

function findingRow(context: Context, finding: Finding): Html {
  const { kind, evidence } = finding
  const line = lineOf(context.story, finding)
  return html`<li><span class="tag ${findingTone(kind)}">${findingName(kind)}</span><div><p>${findingBody(context, finding)}</p><p class="why">${findingReasonOf(context.story, finding)}</p>${wordsLinks(context, evidence)}</div><a class="id" href="#${lineAnchor(context, line)}" title="To the line of the ledger">${line}</a></li>`
}

/** The finding in a sentence; with the words themselves where a sum fails, and with those that differ marked in a quotation. */
function findingBody(context: Context, finding: Finding): Html {
  const sentence = findingWordsOf(context.story, finding)
  if (finding.kind === 'does-not-add-up' && finding.evidence[0])
    return html`${sentence}. ${inContext(context, finding.evidence[0])}`
  const quotation = context.story.quotations.find((_, i) => quotationLine(i) === lineOf(context.story, finding))
  if (finding.kind !== 'altered-quotation' || !quotation) return html`${sentence}`
  return html`${quotation.speaker}: ${wordingsOf(quotation).map((runs, i) => html`${i > 0 && ' against '}<q class="printed">${runs}</q>`)}`
}
