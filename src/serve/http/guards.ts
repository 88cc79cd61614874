import type { Context, MiddlewareHandler } from 'hono'
import { Refusal } from '../refusal.ts'
import { accessOf, type Token } from '../tokens.ts'
import { securityHeaders } from './headers.ts'
import { isOurHost } from './host.ts'
import { isOwnWrite, WRITE_HEADER } from './same-origin.ts'
import type { Variables } from './variables.ts'

type Guard = MiddlewareHandler<Variables>

/** Puts the security headers on every answer, problems included. */
export const withSecurityHeaders: Guard = async (c, next) => {
  await next()
  for (const [name, value] of Object.entries(securityHeaders)) {
    if (!c.res.headers.has(name)) c.res.headers.set(name, value)
  }
}

/** Answers only to names of this server. */
export const forOurHost =
  (names: readonly string[]): Guard =>
  async (c, next) => {
    if (!isOurHost(c.req.header('Host'), names)) {
      throw new Refusal(421, 'This server doesn’t go by that name', 'Ask by its address, or start it with --name NAME.')
    }
    await next()
  }

/** Finds out what the caller may do; without tokens (on this machine alone) everything. */
export const withAccess =
  (tokens: readonly Token[]): Guard =>
  async (c, next) => {
    const access = tokens.length === 0 ? 'write' : accessOf(tokens, c.req.header('Authorization'))
    if (access === null) {
      throw new Refusal(401, 'This server wants a token', 'Send it as “Authorization: Bearer TOKEN”.')
    }
    c.set('access', access)
    await next()
  }

/** Whether a method asks for something and changes nothing. */
export const isReading = (method: string): boolean => method === 'GET' || method === 'HEAD'

/** Refuses writes that a page elsewhere may have brought about. */
export const ownWrites: Guard = async (c, next) => {
  if (!isReading(c.req.method) && !isOwnWrite((name) => c.req.header(name))) {
    throw new Refusal(
      403,
      'A write has to come from this server’s own page, or say that it means it',
      `Send JSON, or the header ${WRITE_HEADER}: 1, and no Origin of another server.`,
    )
  }
  await next()
}

/** @throws Refusal (403) where the caller may only read */
export function mustWrite(c: Context<Variables>): void {
  if (c.get('access') === 'write') return
  throw new Refusal(403, 'This token may only read', 'Use a write token.')
}
