import type { HonoRequest } from 'hono'
import type { z } from 'zod'
import { issueWords } from '../../article/issue-words.ts'
import type { Endpoint } from '../api/endpoint.ts'
import { Refusal } from '../refusal.ts'
import { plainly } from '../routes/plain.ts'
import type { Access, Call } from '../routes/route.ts'

/** Reads what an endpoint is called with. @throws Refusal (400, 415, 422) that says what is wrong where */
export async function callOf(
  endpoint: Endpoint,
  request: HonoRequest,
  access: Access,
): Promise<Call<unknown, unknown, unknown>> {
  const params = checked(endpoint.params, plainly(request.param()), 'path')
  const query = queryOf(endpoint, request)
  const body = endpoint.body === null ? null : checked(endpoint.body, await jsonOf(request), 'body')
  return { params, query, body, access }
}

/**
 * The query that an endpoint is called with.
 * @throws Refusal (400), also where a parameter stands there twice, or one that the endpoint doesn't have: a filter that is
 * misspelt would else give all that it was to leave out
 */
export function queryOf<Query extends z.ZodObject>(
  { query }: { readonly query: Query },
  request: HonoRequest,
): z.output<Query> {
  const values = request.queries()
  const twice = Object.keys(values).find((name) => (values[name]?.length ?? 0) > 1)
  if (twice !== undefined) throw new Refusal(400, `“${twice}” is given twice`, 'Give it once.')
  const known = Object.keys(query.shape)
  const stray = Object.keys(values).find((name) => !known.includes(name))
  if (stray !== undefined) {
    const taken = known.length > 0 ? `It takes ${known.join(', ')}.` : 'It takes none.'
    throw new Refusal(400, `There is no parameter “${stray}” here`, taken)
  }
  return checked(query, plainly(request.query()), 'query')
}

async function jsonOf(request: HonoRequest): Promise<unknown> {
  const text = await request.text()
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal(400, 'The body is no JSON', 'Send JSON as UTF-8, with Content-Type: application/json.')
  }
}

/** @throws Refusal (400 for path and query, 422 for the body) */
export function checked<Schema extends z.ZodType>(schema: Schema, value: unknown, part: string): z.output<Schema> {
  const parsed = schema.safeParse(value, { error: issueWords })
  if (parsed.success) return parsed.data
  const errors = parsed.error.issues.map(({ path, message }) => ({ at: [part, ...path].join('.'), message }))
  const wrong = errors
    .slice(0, 3)
    .map(({ at, message }) => `${at}: ${message}`)
    .join('; ')
  throw new Refusal(
    part === 'body' ? 422 : 400,
    `The ${part} can’t be used: ${wrong}`,
    'GET /api/openapi.json describes what is taken.',
    errors,
  )
}
