import type { Annotations } from '../../annotate/annotations.ts'
import type { TimeOfSaying } from '../../annotate/attributions/attribution.ts'
import type { Span } from '../../article/article.ts'
import { inOneLine, overlap } from '../../article/span.ts'

/** What the recognisers found in a stretch of a report, each with the rule that found it. */
export function explainStretch(
  { article, attributions, quantities, times, mentions }: Annotations,
  stretch: Span,
): string {
  const inside = (span: Span | undefined): boolean => span !== undefined && overlap(span, stretch)
  const words = (spans: readonly Span[]): string => inOneLine(article.text, ...spans)
  const said = (time: TimeOfSaying | null): string =>
    time ? `, ${words(time.words)}: ${time.from ?? '…'} to ${time.to ?? '…'}, ${time.basis}` : ''
  const lines: { readonly at: number; readonly text: string }[] = []
  const tell = (at: number, text: string): number => lines.push({ at, text })
  for (const one of attributions) {
    if (![...one.source, ...one.cue, ...one.content].some(inside)) continue
    const speaker = one.speaker.name ?? (words(one.source) || 'nobody named')
    const at = (one.cue[0] ?? one.content[0])?.start ?? 0
    tell(
      at,
      `attribution  ${speaker}${one.speaker.anonymous ? ' (unnamed)' : ''}: “${words(one.content)}” (${words(one.cue)}${said(one.time)}; ${one.stance}, ${one.quotation}) [${one.rule}]`,
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
