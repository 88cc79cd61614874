import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import type { Logger } from 'pino'
import type { Endpoint } from '../api/endpoint.ts'
import { endpoints } from '../api/endpoints.ts'
import { events } from '../api/events.ts'
import { exportStory } from '../api/exports.ts'
import { addArticles, LARGEST_IMPORT } from '../api/imports.ts'
import { articlesIn } from '../imports/sources.ts'
import { openapi } from '../openapi.ts'
import { Refusal, WrongMethod } from '../refusal.ts'
import { takeIn } from '../routes/imports.ts'
import type { Serving } from '../routes/route.ts'
import { routes } from '../routes/routes.ts'
import type { Token } from '../tokens.ts'
import { taggedResponse } from './etag.ts'
import { eventStream } from './events.ts'
import { exportResponse } from './export.ts'
import { forOurHost, isReading, mustWrite, ownWrites, withAccess, withSecurityHeaders } from './guards.ts'
import { callOf, queryOf } from './input.ts'
import { mcpOverHttp } from './mcp.ts'
import { pageResponse } from './pages.ts'
import { problemOf, problemResponse } from './problems.ts'
import { sizedResponse } from './sized.ts'
import { sourcesOf } from './uploads.ts'
import type { Variables } from './variables.ts'

/** What a server is made of. */
export interface AppOptions {
  readonly serving: Serving
  /** None: whoever reaches the server may write. */
  readonly tokens: readonly Token[]
  /** Names that the server goes by, beside localhost and its addresses. */
  readonly names: readonly string[]
  /** The folder of the built page; null where it isn't built. */
  readonly pages: string | null
  readonly log: Logger
  /** Ends the streams of events. */
  readonly ending: AbortSignal
}

/** Bytes of an answer that fit into a packet or two anyway. */
const SMALL = 2000
const LARGEST_BODY = 2 * 1024 * 1024

/** The server, from the request to the answer. */
export function appOf({ serving, tokens, names, pages, log, ending }: AppOptions): Hono<Variables> {
  const app = new Hono<Variables>()
  // What is streamed, the events above all, is left as it is: it would wait for more to be compressed with.
  app.use(withSecurityHeaders, compress({ threshold: SMALL }), logged(log), forOurHost(names))
  app.use('/api/*', withAccess(tokens), ownWrites)
  app.use('/api/*', (c, next) => limits[c.req.path === addArticles.path ? 'import' : 'other'](c, next))

  for (const { endpoint, answer } of routes) {
    app.on(endpoint.method.toUpperCase(), pathOf(endpoint), async (c) => {
      if (endpoint.access === 'write') mustWrite(c)
      if (endpoint === (addArticles as Endpoint) && !isJson(c)) return importFiles(c, serving)
      const answered = await answer(await callOf(endpoint, c.req, c.get('access')), serving)
      return jsonResponse(c, answered)
    })
  }
  app.get(pathOf(exportStory), async (c) => exportResponse(c, serving))
  app.get(pathOf(events), (c) => eventStream(c, serving, ending))
  app.get('/api/openapi.json', (c) => jsonResponse(c, openapi(serving.version)))
  app.use('/mcp', withAccess(tokens), ownWrites)
  app.all('/mcp', mcpOverHttp(serving, log))
  for (const [path, methods] of methodsByPath()) {
    app.all(path, (c) => {
      throw new WrongMethod(c.req.method, c.req.path, methods)
    })
  }
  app.all('/api/*', (c) => {
    throw new Refusal(404, `${c.req.method} ${c.req.path} is no endpoint`, 'GET /api/openapi.json lists the endpoints.')
  })
  app.get('*', async (c) => {
    const found = pages && (await pageResponse(pages, c.req.path, c.req.header('If-None-Match')))
    if (found) return found
    throw new Refusal(
      404,
      'There is no such page',
      pages ? 'The page is at /.' : 'The page isn’t built: run npm run build.',
    )
  })
  app.onError((error, c) => {
    const problem = problemOf(error, c.req.path, log)
    if (error instanceof WrongMethod) return problemResponse(problem, { Allow: error.allowed.join(', ') })
    return problemResponse(problem, problem.status === 401 ? { 'WWW-Authenticate': 'Bearer realm="reckon"' } : {})
  })
  app.notFound((c) =>
    problemResponse(problemOf(new Refusal(404, 'There is no such page', 'The page is at /.'), c.req.path, log)),
  )
  return app
}

/** "/api/stories/{story}" as a route: "/api/stories/:story". */
const pathOf = ({ path }: Pick<Endpoint, 'path'>): string => path.replace(/\{(\w+)\}/gu, ':$1')

/** The methods that each path takes. */
function methodsByPath(): ReadonlyMap<string, readonly string[]> {
  const methods = new Map<string, string[]>()
  for (const endpoint of endpoints) {
    const taken = endpoint.method === 'get' ? ['GET', 'HEAD'] : [endpoint.method.toUpperCase()]
    methods.set(pathOf(endpoint), [...(methods.get(pathOf(endpoint)) ?? []), ...taken])
  }
  return methods
}

const isJson = (c: Context): boolean => /^application\/json\b/iu.test(c.req.header('Content-Type') ?? '')

function jsonResponse(c: Context, answer: unknown): Response {
  const content = JSON.stringify(answer)
  if (isReading(c.req.method)) return taggedResponse(content, 'application/json', c.req.header('If-None-Match'))
  return sizedResponse(content, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
}

async function importFiles(c: Context, serving: Serving): Promise<Response> {
  const { wait, name } = queryOf(addArticles, c.req)
  const sources = await sourcesOf(c.req, name)
  return jsonResponse(c, await takeIn(serving, articlesIn(sources), wait))
}

const limitOf = (maxSize: number) =>
  bodyLimit({
    maxSize,
    onError: () => {
      const most = Math.round(maxSize / 1024 / 1024)
      throw new Refusal(413, `The body is larger than ${most} MB`, 'Send it in parts.')
    },
  })

const limits = { import: limitOf(LARGEST_IMPORT), other: limitOf(LARGEST_BODY) }

/** Writes and what went wrong are told; what was asked for is not, since it may be a search. */
const logged =
  (log: Logger): MiddlewareHandler<Variables> =>
  async (c, next) => {
    const start = performance.now()
    await next()
    const { method, path } = c.req
    const told = { method, path, status: c.res.status, ms: Math.round(performance.now() - start) }
    if (c.res.status >= 500) log.error(told, 'failed')
    else if (c.res.status >= 400) log.warn(told, 'refused')
    else if (isReading(method)) log.debug(told, 'answered')
    else log.info(told, 'done')
  }
