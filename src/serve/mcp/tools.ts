import { z } from 'zod'
import type { Endpoint, Tool } from '../api/endpoint.ts'
import { plainly } from '../routes/plain.ts'
import type { Access, Route } from '../routes/route.ts'
import { routes } from '../routes/routes.ts'

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

/** Lines of a page, where the tool doesn't say otherwise. */
const FEWER = { limit: 15 }

function inputOf({ params, query, body }: Endpoint, { sets = {}, presets = {} }: Tool): z.ZodObject {
  const preset: Readonly<Record<string, number>> = { ...FEWER, ...presets }
  const asked = Object.entries(query.shape).filter(([name]) => !(name in sets))
  // A filter that is misspelt would else give all that it was to leave out.
  return z.strictObject({
    ...params.shape,
    ...Object.fromEntries(
      asked.map(([name, schema]) => [
        name,
        name in preset && schema instanceof z.ZodDefault ? presetTo(schema, preset[name]) : schema,
      ]),
    ),
    ...(body instanceof z.ZodObject ? body.shape : {}),
  })
}

/** The same schema with another preset. */
function presetTo(schema: z.ZodDefault, value: number | undefined): z.ZodType {
  const own = (schema.unwrap() as z.ZodType).default(value)
  return schema.description === undefined ? own : own.describe(schema.description)
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
    params: plainly(pick((name) => name in params.shape)),
    query: plainly({ ...pick((name) => name in query.shape), ...sets }),
    body: pick((name) => !(name in params.shape) && !(name in query.shape)),
  }
}
