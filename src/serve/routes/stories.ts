import type { Page } from '../../store/page.ts'
import type { Store } from '../../store/store.ts'
import type { ListedStory } from '../../store/stories.ts'
import { cardOf } from '../answers/evidence.ts'
import { findingIn } from '../answers/findings.ts'
import { matcher } from '../answers/matcher.ts'
import { storyCard, storyOverview } from '../answers/overview.ts'
import { pageOf } from '../answers/page.ts'
import { storyFindings } from '../api/findings.ts'
import { getStory, listStories, storyReports } from '../api/stories.ts'
import { openStory, storyHead } from './open.ts'
import { type Route, route } from './route.ts'

/** As many rows as the store gives at once. */
const BATCH = 500

/** The stories: all, one at first sight, its findings, its reports. */
export const storyRoutes: readonly Route[] = [
  route(listStories, async ({ query: { limit, cursor, q, from, to, with: having, reports } }, { store }) => {
    const named = matcher(q)
    const wanted = (one: ListedStory): boolean =>
      named(one.title) &&
      (from === undefined || (one.to !== null && one.to >= from)) &&
      (to === undefined || (one.from !== null && one.from <= to)) &&
      (having === undefined || one[having] > 0) &&
      one.articles >= (reports ?? 1)
    if ([q, from, to, having, reports].some((filter) => filter !== undefined)) {
      return pageOf((await allStories(store)).filter(wanted), { limit, cursor }, storyCard)
    }
    const { items, next } = await store.stories.list({ limit, after: cursor ?? null })
    return { items: items.map(storyCard), next, total: await store.stories.count() }
  }),
  route(getStory, async ({ params }, serving) => storyOverview(await storyHead(serving, params.story))),
  route(storyFindings, async ({ params, query }, serving) => {
    const story = await openStory(serving, params.story)
    const { findings, dismissed } = story.ledger
    const found = (query.dismissed ? dismissed : findings).filter(
      ({ kind }) => query.kind === undefined || kind === query.kind,
    )
    return pageOf(found, query, (finding) => findingIn(story, finding))
  }),
  route(storyReports, async ({ params, query }, serving) => {
    const story = await openStory(serving, params.story)
    const cards = story.ledger.articles.map((id) => cardOf(story, id))
    const wanted = cards.filter(({ outlet }) => query.outlet === undefined || outlet === query.outlet)
    return pageOf(wanted, query, (card) => card)
  }),
]

async function allStories(store: Store): Promise<readonly ListedStory[]> {
  const stories: ListedStory[] = []
  let after: string | null = null
  do {
    const page: Page<ListedStory> = await store.stories.list({ limit: BATCH, after })
    stories.push(...page.items)
    after = page.next
  } while (after !== null)
  return stories
}
