import { createMcpHandler } from '@modelcontextprotocol/server'
import type { Context } from 'hono'
import type { Logger } from 'pino'
import { LARGEST_IMPORT } from '../api/imports.ts'
import { mcpServer } from '../mcp/server.ts'
import type { Serving } from '../routes/route.ts'
import type { Variables } from './variables.ts'

/** Answers MCP's streamable HTTP; what the caller's token allows decides which tools there are. */
export function mcpOverHttp(serving: Serving, log: Logger): (c: Context<Variables>) => Promise<Response> {
  const handler = createMcpHandler(
    ({ authInfo }) => mcpServer(serving, authInfo?.scopes.includes('write') ? 'write' : 'read'),
    { maxRequestBodySize: LARGEST_IMPORT, onerror: (error) => log.warn({ err: error }, 'MCP') },
  )
  return (c) => handler.fetch(c.req.raw, { authInfo: { token: '', clientId: 'reckon', scopes: [c.get('access')] } })
}
