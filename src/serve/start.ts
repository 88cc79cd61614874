import { existsSync, readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { createAdaptorServer } from '@hono/node-server'
import type { Logger } from 'pino'
import type { FetchOptions } from '../article/fetch/session.ts'
import type { Desk } from '../work/desk.ts'
import { keepOpen } from './answers/keep-open.ts'
import { storyReader } from './answers/open-story.ts'
import { appOf } from './http/app.ts'
import { isLoopback } from './http/host.ts'
import { importsOf } from './imports/imports.ts'
import type { Serving } from './routes/route.ts'
import { type Token, TokenProblem } from './tokens.ts'

/** Where a server listens, and whom it answers. */
export interface ServerOptions {
  readonly host: string
  /** 0: any that is free. */
  readonly port: number
  readonly tokens: readonly Token[]
  /** Names that it goes by, beside localhost and its addresses. */
  readonly names: readonly string[]
  /** How reports are fetched from their addresses: from public ones, if left out, and with no contact named. */
  readonly fetch?: FetchOptions
  readonly log: Logger
}

/** A server that listens. */
export interface RunningServer {
  readonly url: string
  /** Whether the page is built, so that there is something to see at `url`. */
  readonly hasPage: boolean
  /** Ends streams, lets answers under way end, and stops listening; the desk stays open. */
  close(): Promise<void>
}

/** How long a connection that nothing comes over is kept: longer than a page takes to be read. */
const KEPT_MS = 60_000
/** How long answers under way may take to end. */
const PATIENCE_MS = 3000

/** The same from `src/serve` and from `dist/serve`. */
const ROOT = new URL('../../', import.meta.url)

/**
 * What the endpoints work with, over a desk.
 * @param failed hears of imports that broke off
 */
export function servingOf(desk: Desk, failed: (error: unknown) => void, fetch: FetchOptions = {}): Serving {
  const { version } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as { version: string }
  return { desk, store: desk.store, story: storyReader(desk.store), imports: importsOf(desk, failed), fetch, version }
}

/**
 * Starts a server over a desk.
 * @throws TokenProblem where others than this machine would reach it and no token is set
 */
export async function startServer(desk: Desk, options: ServerOptions): Promise<RunningServer> {
  const { host, port, tokens, names, log } = options
  if (!isLoopback(host) && tokens.length === 0) {
    throw new TokenProblem(
      `${host} can be reached from other machines: set tokens with --token-file, or RECKON_READ_TOKEN and RECKON_WRITE_TOKEN`,
    )
  }
  const folder = fileURLToPath(new URL('dist/web', ROOT))
  const pages = existsSync(folder) ? folder : null
  const ending = new AbortController()
  const serving = servingOf(desk, (error) => log.error({ err: error }, 'an import broke off'), options.fetch)
  const app = appOf({ serving, tokens, names: [host, ...names], pages, log, ending: ending.signal })
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions: { keepAliveTimeout: KEPT_MS } })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const keeping = keepOpen(serving.store, serving.story, ending.signal).catch((error) =>
    log.error({ err: error }, 'large stories are not kept open'),
  )
  const address = server.address() as AddressInfo
  const shown = address.family === 'IPv6' ? `[${address.address}]` : address.address
  return {
    url: `http://${shown}:${address.port}/`,
    hasPage: pages !== null,
    async close() {
      ending.abort()
      setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), PATIENCE_MS).unref()
      await new Promise<void>((resolve) => server.close(() => resolve()))
      await keeping
    },
  }
}
