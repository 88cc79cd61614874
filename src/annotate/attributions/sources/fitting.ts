import type { Finding } from '../finding.ts'
import type { Syntax } from '../reading/syntax.ts'

/**
 * Findings, each with a source that can go with its cue: whom "according to" names stands behind it. The models weigh
 * where a source stands; this holds whatever they weigh.
 */
export function withFittingSources(syntax: Syntax, findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) => {
    const { cue, source } = finding
    if (source.head < 0 || source.head > cue || !isAccording(syntax, cue)) return finding
    const behind = finding.people.find((person) => person.source.head > cue)
    return behind ? { ...finding, source: behind.source } : finding
  })
}

const isAccording = ({ tokens }: Syntax, cue: number): boolean =>
  tokens[cue].lemma.toLowerCase().startsWith('accord') && tokens[cue + 1]?.form.toLowerCase() === 'to'
