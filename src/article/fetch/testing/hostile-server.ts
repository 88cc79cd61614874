import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Answers a request in whatever way it likes. */
export type Answering = (request: IncomingMessage, response: ServerResponse) => void

/** A server on this machine for tests, which keeps what it was asked. */
export interface HostileServer {
  readonly port: number
  /** "METHOD host path" of each request, in order. */
  readonly asked: readonly string[]
  /** Milliseconds at which each request came. */
  readonly times: readonly number[]
  /** The most requests that were under way at once. */
  readonly most: () => number
  close(): Promise<void>
}

/** Serves paths; those it doesn't know, robots.txt among them, are not found. */
export async function serve(paths: Readonly<Record<string, Answering>>): Promise<HostileServer> {
  const asked: string[] = []
  const times: number[] = []
  let open = 0
  let most = 0
  const server = createServer({ maxHeaderSize: 65_536 }, (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x')
    asked.push(`${request.method} ${request.headers.host?.replace(/:\d+$/u, '')} ${request.url}`)
    times.push(Date.now())
    open++
    most = Math.max(most, open)
    response.on('close', () => open--)
    const answer = paths[pathname]
    if (answer) answer(request, response)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    times,
    most: () => most,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Answers with a body and headers. */
export const gives =
  (body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}, status = 200): Answering =>
  (_, response) =>
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body)

/** Redirects. */
export const leadsTo =
  (location: string, status = 302): Answering =>
  (_, response) =>
    response.writeHead(status, { location }).end()
