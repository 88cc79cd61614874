import type { Annotations } from '../annotate/annotations.ts'
import type { TimeOfSaying } from '../annotate/attributions/attribution.ts'
import type { Evidence, Span } from '../article/article.ts'
import type { Ledger, Measure, Point, StoryLedger } from '../ledger/ledger.ts'
import type { Step } from '../trail.ts'
import { lineOf, quotationLine } from './lines.ts'

/** A line of the ledger: what it says, and how it was reached. */
interface Line {
  readonly id: string
  readonly says: string
  readonly trail: readonly Step[]
  readonly evidence: readonly Evidence[]
}

/** Every line of a story's ledger that has a trail. */
function* linesOf(story: StoryLedger): Generator<Line> {
  for (const measure of story.measures) {
    yield {
      id: measure.id,
      says: `${measure.label}: ${measure.course}`,
      trail: [...measure.trail, ...classed(measure)],
      evidence: [],
    }
    for (const point of measure.points) {
      const says = `${point.wording}, given by ${point.source ?? 'the report itself'}`
      yield { id: point.id, says, trail: [...point.trail, ...classedFrom(measure, point)], evidence: [point.evidence] }
    }
  }
  for (const claim of story.claims)
    yield { id: claim.id, says: claim.text, trail: claim.trail, evidence: claim.evidence }
  for (const one of story.disagreements) {
    const evidence = one.sides.flatMap((side) => side.evidence)
    yield { id: one.id, says: `${one.about}: ${one.because}`, trail: one.trail, evidence }
  }
  for (const check of story.checks)
    yield { id: check.id, says: check.computation, trail: check.trail, evidence: check.evidence }
  for (const [i, { speaker, versions, trail }] of story.quotations.entries()) {
    const evidence = versions.map((version) => version.evidence)
    yield { id: quotationLine(i), says: `what ${speaker} said, in ${versions.length} places`, trail, evidence }
  }
  for (const finding of story.findings) {
    const { id, kind, text, because, evidence } = finding
    const rule = `finding.${kind}`
    yield { id, says: text, trail: [{ rule, because: `${because}; see ${lineOf(story, finding)}` }], evidence }
  }
}

/** What each two figures of a measure that differ are to each other, those of one reason together. */
function classed({ differences }: Measure): readonly Step[] {
  const alike = Map.groupBy(differences, ({ relation, because }) => `${relation} ${because}`)
  return [...alike.values()].map((of) => {
    const [{ relation, because }] = of
    return {
      rule: `relation.${relation}`,
      because: `${of.map(({ points }) => points.join(' and ')).join(', ')}: ${because}`,
    }
  })
}

/** What one figure of a measure is to each other that differs. */
function classedFrom({ points, differences }: Measure, { id }: Point): readonly Step[] {
  const byId = new Map(points.map((point) => [point.id, point]))
  return differences
    .filter((one) => one.points.includes(id))
    .map((one) => {
      const other = byId.get(one.points.find((point) => point !== id) ?? id)
      return {
        rule: `relation.${one.relation}`,
        because: `against ${other?.id} (${other?.wording}): ${one.because}`,
        evidence: other ? [other.evidence] : [],
      }
    })
}

/** A stretch of a report, as `explain` takes it: REPORT:START-END. */
const STRETCH = /^(?<article>.+):(?<start>\d+)-(?<end>\d+)$/u

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

const quote = ({ article, start, end }: Evidence, texts: ReadonlyMap<string, string>): string =>
  `    ${article}:${start}-${end}  “${(texts.get(article) ?? '').slice(start, end).replace(/\s+/gu, ' ')}”\n`

function explainLine(line: Line, story: StoryLedger, texts: ReadonlyMap<string, string>): string {
  const steps = line.trail.map(
    ({ rule, because, evidence = [] }, i) =>
      `  ${i + 1}. ${because} [${rule}]\n${evidence.map((one) => quote(one, texts)).join('')}`,
  )
  const rests =
    line.evidence.length > 0 ? `  It rests on:\n${line.evidence.map((one) => quote(one, texts)).join('')}` : ''
  return `${line.id} in “${story.title}”\n${line.says}\n\n${steps.join('')}${rests}`
}

/** What the recognisers found in a stretch of a report, each with the rule that found it. */
function explainStretch({ article, attributions, quantities, times, mentions }: Annotations, stretch: Span): string {
  const inside = (span: Span | undefined): boolean =>
    span !== undefined && span.start < stretch.end && stretch.start < span.end
  const words = (spans: readonly Span[]): string =>
    spans.map(({ start, end }) => article.text.slice(start, end).replace(/\s+/gu, ' ')).join(' … ')
  const said = (time: TimeOfSaying | null): string =>
    time ? `, ${words(time.words)}: ${time.from ?? '…'} to ${time.to ?? '…'}, ${time.basis}` : ''
  const lines: { readonly at: number; readonly text: string }[] = []
  const tell = (at: number, text: string): number => lines.push({ at, text })
  for (const one of attributions) {
    if (![...one.source, ...one.cue, ...one.content].some(inside)) continue
    const speaker = one.speaker.name ?? (one.speaker.anonymous ? 'unnamed' : 'nobody named')
    const at = (one.cue[0] ?? one.content[0])?.start ?? 0
    tell(
      at,
      `attribution  ${speaker}: “${words(one.content)}” (${words(one.cue)}${said(one.time)}; ${one.stance}, ${one.quotation}) [${one.rule}]`,
    )
  }
  for (const one of quantities) {
    if (!inside(one)) continue
    const bounds = [one.low, one.high].some((bound) => bound !== null)
      ? `, ${one.low ?? '…'} to ${one.high ?? '…'}`
      : ''
    tell(
      one.start,
      `figure       “${one.text}”: ${one.value ?? 'no one value'}${bounds} ${one.unit ?? ''} ${one.measures ?? ''} [${one.rule}]`,
    )
  }
  for (const one of times) {
    if (inside(one))
      tell(one.start, `time         “${one.text}”: ${one.from ?? '…'} to ${one.to ?? '…'}, ${one.basis} [${one.rule}]`)
  }
  for (const one of mentions) {
    if (inside(one))
      tell(
        one.start,
        `name         “${one.text}”: ${one.type} ${one.entity}${one.metonym ? ', as its government' : ''} [${one.rule}]`,
      )
  }
  lines.sort((a, b) => a.at - b.at)
  const head = `${article.id}:${stretch.start}-${stretch.end}  “${words([stretch])}”\n\n`
  return head + (lines.length > 0 ? lines.map(({ text }) => `  ${text}\n`).join('') : '  nothing was found here\n')
}
