import type { Store } from '../../store/store.ts'
import { PAGE } from './pages.ts'

/** A source or a page that could not be read. */
export interface WatchFailure {
  /** Address or path. */
  readonly where: string
  readonly problem: string
  /** When it is tried again; null: given up. */
  readonly again: string | null
}

/** All that is not read, though it was to be: sources first, then pages. */
export async function failures({ feeds, jobs }: Store): Promise<readonly WatchFailure[]> {
  const sources = (await feeds.list()).flatMap(({ url, problem, due }) =>
    problem === null ? [] : { where: url, problem, again: due },
  )
  const pages = (await jobs.list(PAGE)).flatMap(({ task, problem, due }) =>
    problem === null ? [] : { where: (task as { readonly url: string }).url, problem, again: due },
  )
  return [...sources, ...pages]
}
