import { z } from 'zod'
import type { Endpoint, Tool } from '../api/endpoint.ts'
import type { Access, Route } from '../routes/route.ts'
import { routes } from '../routes/routes.ts'

/** A model reads every line of an answer: it is given fewer at a time than a page. */
const limit = z.coerce.number().int().min(1).max(100).default(15).describe('Lines of this page')

/** A tool with the endpoint that it calls. */
export interface ToolRoute {
  readonly tool: Tool
  readonly route: Route
  /** All that the tool is called with, in one object: the endpoint's path, query and body. */
  readonly input: z.ZodObject
}

/** The tools that a caller is offered, made from the definitions of the endpoints. */
export function toolsFor(access: Access): readonly ToolRoute[] {
  return routes.flatMap((route) => {
    const { tool, access: needed } = route.endpoint
    if (!tool || (needed === 'write' && access !== 'write')) return []
    return [{ tool, route, input: inputOf(route.endpoint, tool) }]
  })
}

function inputOf({ params, query, body }: Endpoint, { sets = {} }: Tool): z.ZodObject {
  const asked = Object.entries(query.shape).filter(([name]) => !(name in sets))
  return z.object({
    ...params.shape,
    ...Object.fromEntries(asked.map(([name, schema]) => [name, name === 'limit' ? limit : schema])),
    ...(body instanceof z.ZodObject ? body.shape : {}),
  })
}

/** Parts a tool's input into what the endpoint takes where; its schemas have checked it. */
export function callOfTool(
  { endpoint: { params, query } }: Route,
  { sets = {} }: Tool,
  input: Readonly<Record<string, unknown>>,
): { readonly params: object; readonly query: object; readonly body: object } {
  const pick = (wanted: (name: string) => boolean): object =>
    Object.fromEntries(Object.entries(input).filter(([name]) => wanted(name)))
  return {
    params: pick((name) => name in params.shape),
    query: { ...pick((name) => name in query.shape), ...sets },
    body: pick((name) => !(name in params.shape) && !(name in query.shape)),
  }
}
