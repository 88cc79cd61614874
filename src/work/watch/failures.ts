import type { Store } from '../../store/store.ts'
import { UNREAD, type Unread } from '../unread.ts'
import { PAGE } from './pages.ts'

/** A source, a page or a report that could not be read. */
export interface WatchFailure {
  /** Address or path; of a report that the program fails on, its id. */
  readonly where: string
  readonly problem: string
  /** When it is tried again; null: not before it, or the program, changes. */
  readonly again: string | null
}

/** All that is not read, though it was to be: sources, then pages, then reports that came in and this analysis fails on. */
export async function failures({ feeds, jobs }: Store, analysis: string): Promise<readonly WatchFailure[]> {
  const sources = (await feeds.list()).flatMap(({ url, problem, due }) =>
    problem === null ? [] : { where: url, problem, again: due },
  )
  const pages = (await jobs.list(PAGE)).flatMap(({ task, problem, due }) =>
    problem === null ? [] : { where: (task as { readonly url: string }).url, problem, again: due },
  )
  const reports = (await jobs.list(UNREAD)).flatMap(({ task, problem }) => {
    const unread = task as Unread
    return problem === null || unread.analysis !== analysis ? [] : { where: unread.id, problem, again: null }
  })
  return [...sources, ...pages, ...reports]
}
