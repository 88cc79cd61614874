import { afterEach } from 'vitest'
import type { FetchResult } from '../fetched.ts'
import { closeSession, type FetchOptions, type FetchSession, openSession } from '../session.ts'
import { type Answering, type HostileServer, serve } from './hostile-server.ts'

/** A server, and a session that may ask it. */
export interface Meeting {
  readonly server: HostileServer
  readonly session: FetchSession
  /** The address of a path, at a host that is allowed to stand on this machine. */
  readonly at: (path: string, host?: 'news.example' | 'intra.example') => string
}

/** What the tests of a file meet in: all that was opened is closed after each test. */
export interface Meetings {
  readonly meeting: (paths: Readonly<Record<string, Answering>>, options?: FetchOptions) => Promise<Meeting>
  readonly closeLater: (close: () => Promise<void>) => void
}

/** To be called once by each file of tests. */
export function meetings(): Meetings {
  const open: (() => Promise<void>)[] = []
  const closeLater = (close: () => Promise<void>): void => void open.push(close)
  afterEach(async () => {
    for (const close of open.splice(0)) await close()
  })
  const meeting: Meetings['meeting'] = async (paths, options = {}) => {
    const server = await serve(paths)
    const session = openSession({
      allowHosts: ['news.example', 'intra.example'],
      resolve: async () => ['127.0.0.1'],
      pause: 0,
      ...options,
      limits: { time: 2000, ...options.limits },
    })
    closeLater(() => closeSession(session))
    closeLater(() => server.close())
    return { server, session, at: (path, host = 'news.example') => `http://${host}:${server.port}${path}` }
  }
  return { meeting, closeLater }
}

/** The page that was fetched; else what came instead. */
export const text = (result: FetchResult): string =>
  result.kind === 'fetched' ? new TextDecoder().decode(result.bytes) : `${result.kind}: ${JSON.stringify(result)}`

/** Why nothing was fetched. */
export const problem = (result: FetchResult): string =>
  result.kind === 'failed' ? result.problem : `no problem: ${text(result)}`
