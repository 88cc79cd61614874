import type { Excerpt } from '../../search/search.ts'
import type { Store } from '../../store.ts'
import { FLOOD } from '../flood.ts'
import { keep } from '../reports.ts'
import type { Fresh } from './fresh.ts'

/** The words of an excerpt that are marked as found. */
export const markedWords = ({ text, marked }: Excerpt): readonly string[] =>
  marked.map(({ start, end }) => text.slice(start, end))

/** A store with the reports on the flood. */
export async function filledWithFlood(fresh: Fresh): Promise<Store> {
  const store = await fresh()
  await keep(store, '1', FLOOD)
  return store
}

/** The articles in which words are found, in the order of the answer. */
export const articles = async (store: Store, words: string): Promise<readonly string[]> =>
  (await store.search.articles({ words })).items.map(({ article }) => article)
