import { type OpenStory, openHead, type StoryHead } from '../answers/open-story.ts'
import { Refusal } from '../refusal.ts'
import type { Serving } from './route.ts'

/** The story of an id. @throws Refusal (404) where there is none */
export const openStory = async ({ story }: Serving, id: string): Promise<OpenStory> =>
  (await story(id)) ?? refuseStory(id)

/** A story at its head. @throws Refusal (404) where there is none */
export const storyHead = async ({ store }: Serving, id: string): Promise<StoryHead> =>
  (await openHead(store, id)) ?? refuseStory(id)

const refuseStory = (id: string): never =>
  refuseUnknown(`There is no story “${id}”`, 'GET /api/stories lists the stories and their ids.')

/** @throws Refusal (404) */
export function refuseUnknown(problem: string, advice: string): never {
  throw new Refusal(404, problem, advice)
}
