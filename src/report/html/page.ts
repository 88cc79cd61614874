import { createHash } from 'node:crypto'
import type { Ledger } from '../../ledger/ledger.ts'
import { reportsOf } from '../parts/reports.ts'
import { countWords } from '../wording/words.ts'
import { checksSection } from './checks.ts'
import { claimsSection } from './claims.ts'
import { type Context, contextsOf, lineAnchor } from './context.ts'
import { copiesSection } from './copies.ts'
import { correctionsSection } from './corrections.ts'
import { coverageSection } from './coverage.ts'
import { disagreementsSection } from './disagreements.ts'
import { findingsSection } from './findings.ts'
import { contentsOf, storyHead } from './head.ts'
import { type Html, html, trusted } from './markup.ts'
import { measuresSection } from './measures.ts'
import { originsSection } from './origins.ts'
import { reportsPane } from './pane.ts'
import { quotationsSection } from './quotations.ts'
import { script } from './script.ts'
import { style } from './style.ts'
import { timelineSection } from './timeline.ts'

/** In the order in which an editor asks. */
const sections = [
  findingsSection,
  measuresSection,
  disagreementsSection,
  checksSection,
  quotationsSection,
  originsSection,
  claimsSection,
  copiesSection,
  coverageSection,
  timelineSection,
  correctionsSection,
]

/**
 * A ledger as one page that needs nothing else: no request leaves it, its policy allows its own style and script alone, and
 * nothing of an article's text is ever markup. `texts` holds the reports' texts by id, in which all offsets count.
 */
export function htmlLedger(ledger: Ledger, texts: ReadonlyMap<string, string>): string {
  const reports = reportsOf(ledger, texts)
  const contexts = contextsOf(ledger, reports)
  const title =
    ledger.stories.length === 1 ? ledger.stories[0].title : countWords(ledger.stories.length, 'story', 'stories')
  const policy = `default-src 'none'; style-src '${digest(style)}'; script-src '${digest(script)}'; base-uri 'none'; form-action 'none'`
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="referrer" content="no-referrer"><title>${title} — Reckon</title><style>${trusted(style)}</style></head><body>
<main class="page">${contentsOf(contexts)}${contexts.map(storySection)}</main>
${reportsPane(ledger, reports, contexts)}
<script>${trusted(script)}</script></body></html>
`.toString()
}

function digest(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`
}

function storySection(context: Context): Html {
  return html`<article class="story" id="${lineAnchor(context, 'story')}">${storyHead(context)}${sections.map(
    (section) => section(context),
  )}</article>`
}
