import { formats } from '../../report/export/formats.ts'
import { listExports } from '../api/exports.ts'
import { getStatus } from '../api/status.ts'
import { type Route, route } from './route.ts'

/** What the server says of itself. */
export const serverRoutes: readonly Route[] = [
  route(getStatus, async ({ access }, { desk, store, version }) => {
    const [{ articles, waiting, stale }, stories] = await Promise.all([desk.progress(), store.stories.count()])
    return { version, articles, stories, waiting, stale, access }
  }),
  route(listExports, async () => ({
    items: formats.map(({ name, title, type, ending }) => ({ format: name, title, type, ending })),
  })),
]
