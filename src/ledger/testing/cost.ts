import type { Annotations } from '../../annotate/annotations.ts'

/** The same report under other names: cheap to make many of. */
export const printed = (report: Annotations, times: number): readonly Annotations[] =>
  Array.from({ length: times }, (_, i) => ({
    ...report,
    article: { ...report.article, id: `${report.article.id}-${i}`, outlet: `Outlet ${i}` },
  }))

/** Seconds of processor that something takes: the lesser of two runs, since others use the machine too. */
export function seconds(work: () => unknown): number {
  const runs = [0, 1].map(() => {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1e6
  })
  return Math.min(...runs)
}
