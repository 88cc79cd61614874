import type { Evidence } from '../../article/article.ts'
import type { Ledger, ReportEntry } from '../../ledger/ledger.ts'
import { labelOf, type Report, type Reports } from '../parts/reports.ts'
import { oneLine } from '../wording/excerpt.ts'
import { type Paragraph, type Piece, paragraphsOf } from '../wording/pieces.ts'
import { periodWords } from '../wording/words.ts'
import { type Context, reportAnchor, wordsAnchor } from './context.ts'
import { type Html, html } from './markup.ts'
import { type Note, notesOf } from './notes.ts'
import { day } from './parts.ts'

/** The reports in full, each with the anchors of all words that the page links to. */
export function reportsPane(ledger: Ledger, reports: Reports, contexts: readonly Context[]): Html {
  const evidence = Map.groupBy(evidenceIn(ledger), ({ article }) => article)
  const notes = Map.groupBy(contexts.flatMap(notesOf), (note) => note.evidence.article)
  const inOrder = [...new Set([...ledger.stories.flatMap(({ articles }) => articles), ...reports.keys()])]
    .map((id) => reports.get(id))
    .filter((report) => report !== undefined)
  const list = inOrder.map(
    ({ entry, label, text }) =>
      html`<li><a href="#${reportAnchor(reports, entry.id)}">${label}</a> <span class="soft printed">${entry.title ?? `${oneLine(text.slice(0, 70)).replace(/\S*$/, '')}…`}</span></li>`,
  )
  const articles = inOrder.map((report) =>
    reportArticle(reports, report, evidence.get(report.entry.id) ?? [], notes.get(report.entry.id) ?? []),
  )
  return html`<aside id="reports" aria-label="The reports" tabindex="0"><a class="close" href="#-">close</a><h2>The reports</h2><p class="why">Every line of the ledger opens its words here.</p><ol class="contents">${list}</ol>${articles}</aside>`
}

/** All evidence of the lines that the page shows: of any part of a ledger but the parts of a story, which are whole articles, and its names. */
function evidenceIn(value: unknown): Evidence[] {
  const found: Evidence[] = []
  const waiting: unknown[] = [value]
  while (waiting.length) {
    const next = waiting.pop()
    if (isEvidence(next)) found.push(next)
    else if (next && typeof next === 'object')
      for (const [key, item] of Object.entries(next)) if (key !== 'parts' && key !== 'entities') waiting.push(item)
  }
  return found
}

function isEvidence(value: unknown): value is Evidence {
  const { article, start, end } = (value ?? {}) as Partial<Evidence>
  return typeof article === 'string' && typeof start === 'number' && typeof end === 'number'
}

function reportArticle(
  reports: Reports,
  { entry, text, label }: Report,
  evidence: readonly Evidence[],
  notes: readonly Note[],
): Html {
  const anchor = reportAnchor(reports, entry.id)
  const paragraphs = paragraphsOf(text, evidence, entry.boilerplate)
  const wrong = notes.filter((note) => note.wrong)
  const starts = Map.groupBy(notes, ({ evidence: { start } }) =>
    paragraphs.findLastIndex((paragraph) => paragraph.start <= start),
  )
  const body = paragraphs.map(
    (paragraph, i) =>
      html`${paragraphOf(anchor, text, paragraph, wrong, entry.title)}${notesList(starts.get(i) ?? [])}`,
  )
  const titled = entry.title && !text.trimStart().startsWith(entry.title.trim())
  return html`<article id="${anchor}" aria-label="${label}"><header><h3>${label}</h3><p class="why">${provenance(reports, entry)}</p></header><div class="text">${
    titled && html`<p class="title">${entry.title}</p>`
  }${body}</div></article>`
}

/** What the report says of where it comes from; what was worked out is set apart. */
function provenance(reports: Reports, entry: ReportEntry): Html {
  const to = (evidence: readonly Evidence[]) =>
    evidence.length ? html` (<a class="ev" href="#${wordsAnchor(reports, evidence[0])}">where it says so</a>)` : null
  const range =
    entry.publishedBasis === 'inferred' && entry.publishedRange
      ? `, ${periodWords(...entry.publishedRange)} would fit`
      : ''
  return html`${entry.id} · ${day(entry.published, entry.publishedBasis)}${range}${to(entry.publishedEvidence)}${
    entry.publishedLike && html`, as ${labelOf(reports, entry.publishedLike)} prints the same text`
  }${
    entry.wire && html` · carries ${entry.wire}${to(entry.wireEvidence)}`
  }${entry.dateline && html` · filed from ${entry.dateline}`}`
}

function paragraphOf(
  anchor: string,
  text: string,
  { start, end, pieces }: Paragraph,
  wrong: readonly Note[],
  title: string | null,
): Html {
  const isTitle = title !== null && text.slice(start, end).trim() === title.trim()
  return html`<p class="${isTitle ? 'title' : ''}">${pieces.map((piece) => pieceOf(anchor, text, piece, wrong))}</p>`
}

function pieceOf(anchor: string, text: string, piece: Piece, wrong: readonly Note[]): Html {
  const fails = wrong.some(({ evidence }) => evidence.start <= piece.start && piece.end <= evidence.end)
  const classes = [piece.boilerplate && 'furniture', fails && 'fails'].filter(Boolean).join(' ')
  const span = html`<span class="${classes}" data-s="${piece.start}" data-e="${piece.end}">${text.slice(piece.start, piece.end)}</span>`
  return piece.begins.reduceRight(
    (inner, { start, end }) => html`<span id="${anchor}-${start}-${end}" class="words">${inner}</span>`,
    span,
  )
}

function notesList(notes: readonly Note[]): Html | null {
  if (!notes.length) return null
  return html`<ul class="notes">${notes.map(({ words, line, id, text, wrong }) => html`<li data-for="${words}" class="${wrong ? 'bad' : ''}"><a class="id" href="#${line}">${id}</a> ${text}</li>`)}</ul>`
}
