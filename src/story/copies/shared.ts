import type { Evidence } from '../../article/article.ts'
import type { Run } from './runs.ts'
import type { MemberText } from './text.ts'

/** Two texts with what they have in common, in the order of the first. */
export interface Pair {
  readonly a: MemberText
  readonly b: MemberText
  readonly runs: readonly Run[]
}

/** Where the runs of some pairs stand, by article and place; spans that touch or overlap made one. */
export function sharedSpans(pairs: readonly Pair[]): readonly Evidence[] {
  const spans = pairs
    .flatMap(({ a, b, runs }) => runs.flatMap((run) => evidenceOf(run, a, b)))
    .sort((x, y) => (x.article === y.article ? x.start - y.start || x.end - y.end : x.article < y.article ? -1 : 1))
  const merged: Evidence[] = []
  for (const span of spans) {
    const last = merged.at(-1)
    if (last && last.article === span.article && span.start <= last.end + 1) {
      merged[merged.length - 1] = { ...last, end: Math.max(last.end, span.end) }
    } else merged.push(span)
  }
  return merged
}

/** Where a run stands in both texts. */
export const evidenceOf = (run: Run, a: MemberText, b: MemberText): readonly [Evidence, Evidence] => [
  stretch(a, run.a, run.length),
  stretch(b, run.b, run.length),
]

function stretch({ member, words }: MemberText, from: number, length: number): Evidence {
  return { article: member.digest.article, start: words[from].start, end: words[from + length - 1].end }
}
