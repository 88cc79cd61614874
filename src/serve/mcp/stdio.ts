import type { Readable, Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio'
import type { FetchOptions } from '../../article/fetch/session.ts'
import type { Desk } from '../../work/desk.ts'
import type { Access } from '../routes/route.ts'
import { servingOf } from '../start.ts'
import { mcpServer } from './server.ts'

/** Bytes of one message: a body of an import may be as large. */
const LARGEST_MESSAGE = 64 * 1024 * 1024

/** Serves MCP until the client closes its end. Nothing else may write to `stdout` meanwhile. */
export async function serveMcp(
  desk: Desk,
  access: Access,
  { stdin, stdout, stderr }: { readonly stdin: Readable; readonly stdout: Writable; readonly stderr: Writable },
  fetch: FetchOptions = {},
): Promise<void> {
  const broken = (error: unknown): void => void stderr.write(`reckon: an import broke off: ${String(error)}\n`)
  const serving = servingOf(desk, broken, fetch)
  const handle = serveStdio(() => mcpServer(serving, access), {
    transport: new StdioServerTransport(stdin, stdout, { maxBufferSize: LARGEST_MESSAGE }),
    onerror: (error) => stderr.write(`reckon: ${error.message}\n`),
  })
  await finished(stdin, { writable: false }).catch(() => {})
  await handle.close()
}
