import { correctedBy, correctionWords } from '../parts/corrected.ts'
import { dayWords } from '../wording/words.ts'
import type { Context } from './context.ts'
import { type Html, html } from './markup.ts'
import { section, wordsLink } from './parts.ts'

/** What persons have set right, apart from what the program found; a finding that one has dismissed stands with it. */
export function correctionsSection(context: Context): Html | null {
  const { corrections, dismissed } = context.story
  if (corrections.length === 0) return null
  const blocks = corrections.map((one) => {
    const findings = dismissed.filter(({ correction }) => correction === one.id)
    return html`<div class="body"><h3>${correctedBy(one, dayWords)}</h3><div><p>${correctionWords(one)}</p>${findings.map(
      ({ text }) => html`<p class="soft"><s>${text}</s></p>`,
    )}<p>${one.evidence.map((evidence) => html`${wordsLink(context, evidence)} `)}</p></div></div>`
  })
  return section(context, 'corrections', 'What persons have set right', 'theirs, not the program’s', html`${blocks}`)
}
