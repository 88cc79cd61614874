import { appliedCorrectionAnswer, keptCorrectionAnswer } from '../answers/corrections.ts'
import { addCorrection, listCorrections, storyCorrections, undoCorrection } from '../api/corrections.ts'
import { openStory, refuseUnknown } from './open.ts'
import { type Route, route, type Serving } from './route.ts'

/** What persons set right: all, those of a story, one more, one less. */
export const correctionRoutes: readonly Route[] = [
  route(listCorrections, async ({ query: { undone } }, { store }) => ({
    items: (await store.corrections.list({ undone })).map(keptCorrectionAnswer),
  })),
  route(storyCorrections, async ({ params }, serving) => {
    const story = await openStory(serving, params.story)
    return { items: story.ledger.corrections.map((one) => appliedCorrectionAnswer(story, one)) }
  }),
  route(addCorrection, async ({ body: { story, correction, by } }, serving) => {
    const { listed } = await openStory(serving, story)
    const { id } = await serving.desk.correct(listed.id, correction, by)
    return kept(serving, id)
  }),
  route(undoCorrection, async ({ params, query: { by } }, serving) => {
    const undone = await serving.desk.undo(params.correction, by)
    if (!undone)
      return refuseUnknown(`No correction “${params.correction}” holds`, 'GET /api/corrections lists those that hold.')
    return kept(serving, params.correction)
  }),
]

async function kept({ store }: Serving, id: string): Promise<ReturnType<typeof keptCorrectionAnswer>> {
  const found = await store.corrections.get(id)
  return found
    ? keptCorrectionAnswer(found)
    : refuseUnknown(`There is no correction “${id}”`, 'It was not kept; try again.')
}
