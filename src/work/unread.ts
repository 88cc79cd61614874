import type { Store } from '../store/store.ts'
import type { Version } from './version.ts'

/** An article that an analysis fails on, in the version that it fails on. */
export interface Unread extends Version {
  readonly analysis: string
}

/** The kind of job under which the store lists them. */
export const UNREAD = 'unread'
const AT_NO_TIME = '1970-01-01T00:00:00.000Z'

const keyOf = ({ analysis, id, version }: Unread): string => `${UNREAD} ${analysis} ${version} ${id}`

/** Sets an article aside that can't be read. The store lists it, with the reason; another version of either is tried again. */
export async function setAside(store: Store, unread: Unread, problem: string): Promise<void> {
  const key = keyOf(unread)
  await store.jobs.add([{ key, kind: UNREAD, task: unread, due: AT_NO_TIME }])
  await store.jobs.failed(key, problem, null)
}

/** Tells whether an article has been set aside. */
export async function setAsideBefore(store: Store, analysis: string): Promise<(version: Version) => boolean> {
  const keys = new Set((await store.jobs.list(UNREAD)).map(({ key }) => key))
  return ({ id, version }) => keys.has(keyOf({ analysis, id, version }))
}

/** How many articles are set aside in the version that they are in now. */
export async function countAside(store: Store, analysis: string): Promise<number> {
  const own = (await store.jobs.list(UNREAD))
    .map(({ task }) => task as Unread)
    .filter((one) => one.analysis === analysis)
  const current = await Promise.all(own.map(({ id, version }) => store.articles.get(id, version)))
  return current.filter((one) => one?.current).length
}
