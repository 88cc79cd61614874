import type { StoryOverview } from '../../../serve/api/stories.ts'

/** What every part of a story's page is told. */
export interface PartProps {
  readonly overview: StoryOverview
}
