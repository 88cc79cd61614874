import type { Digest } from '../digest.ts'
import { byDay } from './by-day.ts'
import { type Grouped, StoryIndex } from './story-index.ts'

/**
 * Groups digests into stories: the same groups for the same digests in whatever order they come.
 * @returns groups of digests, each by day, article and subject; groups by their first
 */
export function clusters(digests: readonly Digest[]): readonly Grouped[] {
  return [...new StoryIndex().change([], digests).stories].sort((a, b) => byDay(a[0], b[0]))
}
