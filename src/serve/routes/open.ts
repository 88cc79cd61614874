import type { OpenStory } from '../answers/open-story.ts'
import { Refusal } from '../refusal.ts'
import type { Serving } from './route.ts'

/** The story of an id. @throws Refusal (404) where there is none */
export async function openStory({ story }: Serving, id: string): Promise<OpenStory> {
  return (
    (await story(id)) ?? refuseUnknown(`There is no story “${id}”`, 'GET /api/stories lists the stories and their ids.')
  )
}

/** @throws Refusal (404) */
export function refuseUnknown(problem: string, advice: string): never {
  throw new Refusal(404, problem, advice)
}
