import type { Annotations } from '../annotate/annotations.ts'
import type { Evidence } from '../article/article.ts'
import type { Ledger, StoryLedger } from '../ledger/ledger.ts'
import { excerptOf } from './excerpt.ts'
import { type Line, linesOf } from './explain/lines.ts'
import { explainStretch } from './explain/stretch.ts'

/** A stretch of a report, as `explain` takes it: REPORT:START-END. */
const STRETCH = /^(?<article>.+):(?<start>\d+)-(?<end>\d+)$/u

/** Characters around the words that a step rests on: a figure alone says little. */
const AROUND = 40

/**
 * The trail behind a line of the ledger (by its id, or STORY/ID), or all that was found in a stretch of a report; without
 * control characters.
 * @returns null where there is no such line or report
 */
export function explain(line: string, ledger: Ledger, annotated: readonly Annotations[]): string | null {
  return explained(line, ledger, annotated)?.replace(CONTROLS, ' ') ?? null
}

/** Whatever an article holds, nothing that is printed steers a terminal. */
const CONTROLS = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

function explained(line: string, ledger: Ledger, annotated: readonly Annotations[]): string | null {
  const stretch = STRETCH.exec(line)?.groups
  if (stretch) {
    const report = annotated.find(({ article }) => article.id === stretch.article)
    return report ? explainStretch(report, { start: Number(stretch.start), end: Number(stretch.end) }) : null
  }
  const texts = new Map(annotated.map(({ article }) => [article.id, article.text]))
  const slash = line.lastIndexOf('/')
  const id = line.slice(slash + 1)
  const found = ledger.stories
    .filter((story) => slash < 0 || story.id === line.slice(0, slash))
    .flatMap((story) => [...linesOf(story)].filter((one) => one.id === id).map((one) => ({ story, one })))
  if (found.length === 0) return null
  return found.map(({ story, one }) => explainLine(one, story, texts)).join('\n')
}

function explainLine({ id, says, trail, evidence }: Line, { title }: StoryLedger, texts: Texts): string {
  const quotes = (of: readonly Evidence[]) => of.map((one) => quote(one, texts)).join('')
  const steps = trail.map(
    ({ rule, because, evidence: of = [] }, i) => `  ${i + 1}. ${because} [${rule}]\n${quotes(of)}`,
  )
  const quoted = new Set(trail.flatMap((step) => step.evidence ?? []).map(placeOf))
  const unquoted = evidence.filter((one) => !quoted.has(placeOf(one)))
  const rests = unquoted.length > 0 ? `  It rests on:\n${quotes(unquoted)}` : ''
  return `${id} in “${title}”\n${says.join('\n')}\n\n${steps.join('')}${rests}`
}

type Texts = ReadonlyMap<string, string>

function quote(evidence: Evidence, texts: Texts): string {
  const { before, words, after } = excerptOf(texts.get(evidence.article) ?? '', evidence, AROUND)
  return `    ${placeOf(evidence)}  “${before}«${words}»${after}”\n`
}

function placeOf({ article, start, end }: Evidence): string {
  return `${article}:${start}-${end}`
}
