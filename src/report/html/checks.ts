import type { Check } from '../../ledger/ledger.ts'
import { verdictOf } from '../parts/checks.ts'
import { checkWords, countWords, unitWords } from '../wording/words.ts'
import { type Context, lineAnchor } from './context.ts'
import { type Html, html } from './markup.ts'
import { fold, inContext, lineId, section, trailOf, wordsLinks } from './parts.ts'

/** The arithmetic: what fails first, with the rule, the computation and the tolerance under the quotation; what holds is folded. */
export function checksSection(context: Context): Html | null {
  const { checks } = context.story
  if (!checks.length) return null
  const failed = checks.filter(({ holds }) => holds === false)
  const open = checks.filter(({ holds }) => holds === null)
  const held = checks.filter(({ holds }) => holds)
  const list = (of: readonly Check[]) => html`<ul class="rows">${of.map((check) => checkRow(context, check))}</ul>`
  const folded = (of: readonly Check[], label: string) => (of.length ? fold(label, list(of)) : null)
  const note = `${countWords(checks.length, 'sum')} that the reports let us do`
  return section(
    context,
    'checks',
    'Does it add up?',
    note,
    html`${list(failed)}${folded(
      open,
      `${open.length} can’t be decided`,
    )}${folded(held, `${countWords(held.length, 'holds', 'hold')}`)}`,
  )
}

function checkRow(context: Context, check: Check): Html {
  const { name, tone } = verdictOf(check)
  const quotations = check.evidence.slice(0, 3).map((item) => html`<p>${inContext(context, item)}</p>`)
  return html`<li id="${lineAnchor(context, check.id)}"><span class="tag ${tone}">${name}</span><div>${quotations}
<dl class="sum"><dt>Rule</dt><dd>${checkWords[check.kind]}</dd><dt>Stated</dt><dd>${unitWords(check.stated)}</dd><dt>Computed</dt><dd>${unitWords(check.computed)}</dd><dt>Tolerance</dt><dd>${unitWords(check.tolerance)}</dd></dl>
${wordsLinks(context, check.evidence)}${trailOf(context, check.trail)}</div>${lineId(context, check.id)}</li>`
}
