import { expect, test } from 'vitest'
import { isUnsourced } from '../ledger/claims/unsourced.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { htmlLedger } from './html/page.ts'
import { markdownLedger } from './markdown.ts'
import { terminalLedger } from './terminal.ts'
import { ashmere } from './testing/ashmere/ashmere.ts'
import { ashmereTexts } from './testing/ashmere/texts.ts'
import { unsourcedWords } from './wording/words.ts'

const [story] = ashmere.stories

/** The same ledger with a body behind every claim. */
const sourced: Ledger = {
  ...ashmere,
  stories: [
    { ...story, claims: story.claims.map((one) => (isUnsourced(one) ? { ...one, origins: ['Police'] } : one)) },
  ],
}

test.each([
  ['terminal', (ledger: Ledger) => terminalLedger(ledger, ashmereTexts, { width: 200, colour: false })],
  ['Markdown', (ledger: Ledger) => markdownLedger(ledger, ashmereTexts)],
  ['HTML', (ledger: Ledger) => htmlLedger(ledger, ashmereTexts)],
])('%s: a claim for which nobody is named is told as such', (_, view) => {
  expect(view(ashmere)).toContain(unsourcedWords)
  expect(view(sourced)).not.toContain(unsourcedWords)
})
