import type { Span } from '../../../article/article.ts'
import { overlap } from '../../../article/span.ts'

/**
 * For each target, the places in `spans` of those that share a character with it. Targets must be in text order; the
 * cost grows with the spans and targets and with how many overlap, not with their product.
 */
export function overlapping(spans: readonly Span[], targets: readonly Span[]): readonly (readonly number[])[] {
  const order = spans.map((_, i) => i).sort((a, b) => spans[a].start - spans[b].start)
  let next = 0
  let open: number[] = []
  return targets.map((target) => {
    while (next < order.length && spans[order[next]].start < target.end) open.push(order[next++])
    open = open.filter((i) => spans[i].end > target.start)
    return open.filter((i) => overlap(spans[i], target))
  })
}
