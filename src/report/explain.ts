import type { Annotations } from '../annotate/annotations.ts'
import type { Evidence, Span } from '../article/article.ts'
import type { Ledger, StoryLedger } from '../ledger/ledger.ts'
import { type Line, linesOf } from './explain/lines.ts'
import { explainStretch } from './explain/stretch.ts'
import { excerptOf } from './wording/excerpt.ts'

/** A stretch of a report, as `explain` takes it: REPORT:START-END. */
const STRETCH = /^(?<article>.+):(?<start>\d+)-(?<end>\d+)$/u

/** Characters around the words that a step rests on: a figure alone says little. */
const AROUND = 40

/** The trail behind a line, or why there is none to tell. */
export type Explained = { readonly trail: string } | { readonly problem: string }

/**
 * The trail behind a line of the ledger (by its id, or STORY/ID), or all that was found in a stretch of a report; without
 * control characters.
 */
export function explain(line: string, ledger: Ledger, annotated: readonly Annotations[]): Explained {
  const stretch = STRETCH.exec(line)?.groups
  const explained = stretch
    ? stretchExplained(stretch.article, { start: Number(stretch.start), end: Number(stretch.end) }, annotated)
    : lineExplained(line, ledger, annotated)
  return 'trail' in explained ? { trail: plain(explained.trail) } : { problem: plain(explained.problem) }
}

/** Whatever an article holds, nothing that is printed steers a terminal. */
const plain = (text: string): string => text.replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')

function stretchExplained(id: string, stretch: Span, annotated: readonly Annotations[]): Explained {
  const report = annotated.find(({ article }) => article.id === id)
  if (!report) return { problem: `there is no report "${id}"; \`reckon ledger\` prints their ids, under “The reports”` }
  if (stretch.end <= stretch.start) return { problem: `${stretch.start}-${stretch.end} ends before it starts` }
  const { length } = report.article.text
  if (stretch.start >= length) return { problem: `the report "${id}" has only ${length} characters` }
  return { trail: explainStretch(report, stretch) }
}

function lineExplained(line: string, ledger: Ledger, annotated: readonly Annotations[]): Explained {
  const texts = new Map(annotated.map(({ article }) => [article.id, article.text]))
  const slash = line.lastIndexOf('/')
  const id = line.slice(slash + 1)
  const found = ledger.stories
    .filter((story) => slash < 0 || story.id === line.slice(0, slash))
    .flatMap((story) => [...linesOf(story)].filter((one) => one.id === id).map((one) => ({ story, one })))
  if (found.length === 0)
    return { problem: `there is no line "${line}" in this ledger; \`reckon ledger\` prints the ids` }
  return { trail: found.map(({ story, one }) => explainLine(one, story, texts)).join('\n') }
}

function explainLine(
  { id, says, details, trail, relations, evidence }: Line,
  { title }: StoryLedger,
  texts: Texts,
): string {
  const quotes = (of: readonly Evidence[]) => of.map((one) => quote(one, texts)).join('')
  const told = [...trail, ...relations]
  const steps = told.map(({ rule, because, evidence: of = [] }, i) => `  ${i + 1}. ${because} [${rule}]\n${quotes(of)}`)
  const quoted = new Set(told.flatMap((step) => step.evidence ?? []).map(placeOf))
  const unquoted = evidence.filter((one) => !quoted.has(placeOf(one)))
  const rests = unquoted.length > 0 ? `  It rests on:\n${quotes(unquoted)}` : ''
  return `${id} in “${title}”\n${[says, ...details].join('\n')}\n\n${steps.join('')}${rests}`
}

type Texts = ReadonlyMap<string, string>

function quote(evidence: Evidence, texts: Texts): string {
  const { before, words, after } = excerptOf(texts.get(evidence.article) ?? '', evidence, AROUND)
  return `    ${placeOf(evidence)}  “${before}«${words}»${after}”\n`
}

function placeOf({ article, start, end }: Evidence): string {
  return `${article}:${start}-${end}`
}
