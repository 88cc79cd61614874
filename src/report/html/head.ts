import type { Finding } from '../../ledger/ledger.ts'
import { type Tally, talliesOf } from '../parts/finding-kinds.ts'
import { countWords, periodWords } from '../wording/words.ts'
import { type Context, lineAnchor } from './context.ts'
import { type Html, html } from './markup.ts'
import { fold } from './parts.ts'

/** Which stories the page holds, where it holds several: those of several reports or with findings first, the others folded. */
export function contentsOf(contexts: readonly Context[]): Html | null {
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
  const tallied = talliesIn(findings).map(
    ({ tone, count, words }) => html` · <span class="${tone}">${count} ${words}</span>`,
  )
  return html`<li><a href="#${lineAnchor(context, 'story')}">${title}</a> <span class="soft">${countWords(articles.length, 'report')}${tallied}</span></li>`
}

/** A story's title, its facts, and what there is to look at in numbers. */
export function storyHead(context: Context): Html {
  const { title, findings } = context.story
  return html`<header><p class="kind">Reckon · story</p><h1>${title}</h1>${facts(context)}${tally(findings)}</header>`
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

function tally(findings: readonly Finding[]): Html | null {
  const items = talliesIn(findings).map(
    ({ tone, count, words }) => html`<li class="${tone}"><b>${count}</b>${words}</li>`,
  )
  return items.length ? html`<ul class="tally">${items}</ul>` : null
}

const talliesIn = (findings: readonly Finding[]): readonly Tally[] =>
  talliesOf((kind) => findings.filter((finding) => finding.kind === kind).length)
