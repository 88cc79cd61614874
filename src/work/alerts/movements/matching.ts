import type { Evidence } from '../../../article/article.ts'

const keyOf = ({ article, start, end }: Evidence): string => `${article} ${start} ${end}`

/** For each line of the new ledger, the line of the old one that shares most of its words; null for a new one. */
export function matched<Line>(
  before: readonly Line[],
  after: readonly Line[],
  evidenceOf: (line: Line) => readonly Evidence[],
): readonly (Line | null)[] {
  const home = new Map<string, Line>()
  for (const line of before) for (const one of evidenceOf(line)) home.set(keyOf(one), line)
  return after.map((line) => {
    const shared = new Map<Line, number>()
    for (const one of evidenceOf(line)) {
      const old = home.get(keyOf(one))
      if (old !== undefined) shared.set(old, (shared.get(old) ?? 0) + 1)
    }
    const [best] = [...shared].sort(([, m], [, n]) => n - m)
    return best?.[0] ?? null
  })
}

/** What of some evidence the other doesn't have. */
export function added(before: readonly Evidence[], after: readonly Evidence[]): readonly Evidence[] {
  const known = new Set(before.map(keyOf))
  return after.filter((one) => !known.has(keyOf(one)))
}
