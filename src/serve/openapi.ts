import { z } from 'zod'
import type { Endpoint } from './api/endpoint.ts'
import { endpoints } from './api/endpoints.ts'
import { problem } from './api/problem.ts'
import { WRITE_HEADER } from './http/same-origin.ts'

type Json = { [name: string]: unknown }

/** JSON Schema of a zod schema; what has an id becomes a reference into `components`. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output', components: Json): Json {
  const made = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly
      delete jsonSchema.id
    },
  }) as Json
  const { $schema: _, $defs = {}, ...own } = made
  Object.assign(components, relocated($defs))
  return relocated(own) as Json
}

/** Moves references to where an OpenAPI description keeps its schemas. */
function relocated(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(relocated)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, of]) => [
      name,
      name === '$ref' && typeof of === 'string' ? of.replace('#/$defs/', '#/components/schemas/') : relocated(of),
    ]),
  )
}

function parametersOf({ params, query }: Endpoint, components: Json): Json[] {
  const of = (place: 'path' | 'query', object: z.ZodObject): Json[] =>
    Object.entries(object.shape).map(([name, schema]) => {
      const { description, ...own } = schemaOf(schema as z.ZodType, 'input', components)
      const optional = place === 'query' && (schema as z.ZodType).safeParse(undefined).success
      return { name, in: place, required: !optional, ...(description ? { description } : {}), schema: own }
    })
  return [...of('path', params), ...of('query', query)]
}

const TEXT = { type: 'string', description: 'Reports, in this format' }
const FILES = {
  type: 'object',
  description: 'Files of reports, in fields of any name',
  additionalProperties: { type: 'string', format: 'binary' },
}

function operationOf(endpoint: Endpoint, components: Json): Json {
  const { name, group, summary, description, access, body, consumes = [], answer, produces } = endpoint
  const types = produces ?? ['application/json']
  const content = Object.fromEntries(types.map((type) => [type, { schema: schemaOf(answer, 'output', components) }]))
  const bodies: Json = body ? { 'application/json': { schema: schemaOf(body, 'input', components) } } : {}
  for (const type of consumes) bodies[type] = { schema: type === 'multipart/form-data' ? FILES : TEXT }
  return {
    operationId: name,
    tags: [group],
    summary,
    description,
    security: [{}, { [access]: [] }],
    parameters: parametersOf(endpoint, components),
    ...(body ? { requestBody: { required: true, content: bodies } } : {}),
    responses: {
      200: { description: summary, content },
      ...(endpoint.method === 'get' ? { 304: { description: 'The caller has it already (If-None-Match)' } } : {}),
      default: {
        description: 'What went wrong, and what to do',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  }
}

/** The OpenAPI 3.1 description of all endpoints, made from their definitions. */
export function openapi(version: string): Json {
  const components: Json = {}
  schemaOf(z.object({ problem }), 'output', components)
  const paths: Record<string, Json> = {}
  for (const endpoint of endpoints) {
    const path = paths[endpoint.path] ?? {}
    path[endpoint.method] = operationOf(endpoint, components)
    paths[endpoint.path] = path
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Reckon',
      version,
      description: `Ledgers of news stories: who said what, which figures, where sources disagree. Evidence carries the report's own words and whose they are. Writes that are not JSON need the header ${WRITE_HEADER}: 1.`,
    },
    tags: [...new Set(endpoints.map(({ group }) => group))].map((name) => ({ name })),
    paths,
    components: {
      schemas: Object.fromEntries(Object.entries(components).sort(([a], [b]) => (a < b ? -1 : 1))),
      securitySchemes: {
        read: { type: 'http', scheme: 'bearer', description: 'A read token, or a write token' },
        write: { type: 'http', scheme: 'bearer', description: 'A write token' },
      },
    },
  }
}
