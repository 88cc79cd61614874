import { createHash } from 'node:crypto'
import type { Finding, Ledger } from '../../ledger/ledger.ts'
import { reportsOf } from '../reports.ts'
import { countWords, periodWords } from '../words.ts'
import { checksSection } from './checks.ts'
import { claimsSection } from './claims.ts'
import { type Context, contextsOf, lineAnchor } from './context.ts'
import { copiesSection } from './copies.ts'
import { coverageSection } from './coverage.ts'
import { disagreementsSection } from './disagreements.ts'
import { findingsSection } from './findings.ts'
import { type Html, html, trusted } from './markup.ts'
import { measuresSection } from './measures.ts'
import { originsSection } from './origins.ts'
import { reportsPane } from './pane.ts'
import { fold } from './parts.ts'
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

/** Which stories the page holds, where it holds several: those of several reports or with findings first, the others folded. */
function contentsOf(contexts: readonly Context[]): Html | null {
  if (contexts.length < 2) return null
  const isPlain = ({ story }: Context) => story.articles.length < 2 && !story.findings.length
  const list = (of: readonly Context[]) => html`<ol class="contents">${of.map(contentsItem)}</ol>`
  const plain = contexts.filter(isPlain)
  return html`<nav aria-label="Stories"><p class="kind">Reckon</p><h1>${countWords(contexts.length, 'story', 'stories')}</h1>${list(
    contexts.filter((context) => !isPlain(context)),
  )}${plain.length > 0 && fold(`${plain.length} of one report, with nothing to look at first`, list(plain))}</nav>`
}

function contentsItem(context: Context): Html {
  const { title, articles, findings } = context.story
  const tallied = counted.flatMap(([kind, tone, words]) => {
    const count = findings.filter((finding) => finding.kind === kind).length
    return count ? [html` · <span class="${tone}">${count} ${words}</span>`] : []
  })
  return html`<li><a href="#${lineAnchor(context, 'story')}">${title}</a> <span class="soft">${countWords(articles.length, 'report')}${tallied}</span></li>`
}

function storySection(context: Context): Html {
  const { story } = context
  return html`<article class="story" id="${lineAnchor(context, 'story')}"><header><p class="kind">Reckon · story</p><h1>${story.title}</h1>${facts(context)}${tally(story.findings)}</header>${sections.map(
    (section) => section(context),
  )}</article>`
}

function facts({ story, reports }: Context): Html {
  const entries = story.articles.map((id) => reports.get(id)?.entry).filter((entry) => entry !== undefined)
  const outlets = new Set(entries.map(({ outlet }) => outlet).filter((outlet) => outlet !== null))
  const inferred = entries.filter(({ publishedBasis }) => publishedBasis === 'inferred').length
  const copied = new Set(story.syndication.filter(({ kind }) => kind === 'copy').flatMap(({ articles }) => articles))
    .size
  return html`<p class="facts"><span><b>${story.articles.length}</b> ${story.articles.length === 1 ? 'report' : 'reports'}${copied > 0 && `, ${copied} of them one text`}</span>${
    outlets.size > 0 &&
    html`<span><b>${outlets.size}</b> ${outlets.size === 1 ? 'outlet' : 'outlets'}${entries.some(({ outlet }) => outlet === null) && ' named'}</span>`
  }<span><b>${periodWords(story.from, story.to)}</b>${
    inferred > 0 && html` <i class="inferred">${countWords(inferred, 'date')} inferred</i>`
  }</span><span><b>${story.measures.length}</b> figures</span><span><b>${story.claims.length}</b> claims</span><span><b>${story.origins.length}</b> origins</span></p>`
}

const counted: readonly (readonly [Finding['kind'], string, string])[] = [
  ['does-not-add-up', 'bad', 'doesn’t add up'],
  ['disputed', 'warn', 'disputed'],
  ['altered-quotation', 'bad', 'altered quotation'],
  ['one-origin', '', 'rests on one origin'],
  ['unnamed-only', '', 'on unnamed sources only'],
  ['not-denied', '', 'nobody denies'],
]

/** What there is to look at, in numbers. */
function tally(findings: readonly Finding[]): Html | null {
  const items = counted.flatMap(([kind, tone, words]) => {
    const count = findings.filter((finding) => finding.kind === kind).length
    return count ? [html`<li class="${tone}"><b>${count}</b>${words}</li>`] : []
  })
  return items.length ? html`<ul class="tally">${items}</ul>` : null
}
