import type { Span } from '../../../article/article.ts'
import type { Attribution } from '../../attributions/attribution.ts'
import type { Time } from '../../times/time.ts'
import { overlapping } from './holders.ts'

const length = ({ start, end }: Span): number => end - start

/** For each span, the place of the attribution whose content holds it most closely; null where none does. */
export function attributionsOf(
  attributions: readonly Attribution[],
  spans: readonly Span[],
): readonly (number | null)[] {
  const contents = attributions.flatMap(({ content }, attribution) => content.map((span) => ({ ...span, attribution })))
  return overlapping(contents, spans).map((places, i) => {
    const holding = places
      .map((place) => contents[place])
      .filter(({ start, end }) => start <= spans[i].start && end >= spans[i].end)
      .sort((a, b) => length(a) - length(b))
    return holding[0]?.attribution ?? null
  })
}

/**
 * For each span, the place of the time that its clause gives: the nearest dated one of its sentence that is in the same
 * attribution's content, or in none as the span itself. A day outside the content is that of the saying.
 */
export function timesOf(
  times: readonly Time[],
  spans: readonly Span[],
  sentences: readonly Span[],
  attributions: readonly Attribution[],
): readonly (number | null)[] {
  const given = attributionsOf(attributions, times)
  const givers = attributionsOf(attributions, spans)
  return overlapping(times, sentences).map((places, i) => {
    const span = spans[i]
    const distance = (place: number) => Math.max(times[place].start - span.end, span.start - times[place].end)
    const fitting = places
      .filter((place) => times[place].from !== null && times[place].type !== 'duration' && given[place] === givers[i])
      .sort((a, b) => distance(a) - distance(b) || a - b)
    return fitting[0] ?? null
  })
}
