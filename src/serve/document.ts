import { z } from 'zod'
import type { Endpoint } from './api/endpoint.ts'
import { endpoints } from './api/endpoints.ts'
import { paging } from './api/paging.ts'
import { WRITE_HEADER } from './http/same-origin.ts'

const HEAD = `# The HTTP API

Made from the endpoints’ definitions by \`npm run documents\`. \`reckon serve\` serves it, and describes it for programs at \`/api/openapi.json\` (OpenAPI 3.1).

- **Answers** are JSON. Evidence carries the report’s own words with what stands around them, the title, outlet and day of the report, and offsets in UTF-16 units of its text. A day whose \`publishedBasis\` is \`inferred\` was worked out, not stated.
- **Paths** name stories, articles, imports and corrections by their ids, and lines of a ledger by what the ledger calls them: m1, p2, c4, d2, k3, q1.
- **Lists** come in pages: \`limit\` (1 to 200, 50 if left out) says how many lines a page has; \`next\` of one page is the \`cursor\` of the next, and means nothing else.
- **Tags**: every answer to a GET has an \`ETag\`; \`If-None-Match\` spares who has it already. Answers come compressed to who says \`Accept-Encoding: gzip\`; streams don’t.
- **Problems** are \`application/problem+json\` (RFC 9457): \`title\` says what went wrong, \`detail\` what to do, \`errors\` what is wrong where.
- **Tokens**: a server that others than its own machine reach has tokens, to read or to write; send \`Authorization: Bearer TOKEN\`.
- **Writes** send JSON, or the header \`${WRITE_HEADER}: 1\`: so no page of another site can write.

\`\`\`
curl -s localhost:4710/api/stories
curl -s -H 'Content-Type: application/json' -d '{"records":[{"text":"…","outlet":"…"}]}' 'localhost:4710/api/imports?wait=30'
curl -s -H '${WRITE_HEADER}: 1' -F file=@page.html 'localhost:4710/api/imports?wait=30'
curl -sN -H 'Last-Event-ID: 0' localhost:4710/api/events
\`\`\`

## MCP

The same answers are offered to MCP clients, over HTTP at \`/mcp\` (with the same tokens) and over standard input and output by \`reckon mcp\`:

\`\`\`json
{ "mcpServers": { "reckon": { "command": "reckon", "args": ["mcp", "--store", "/path/to/reckon.sqlite"] } } }
\`\`\`

From a checkout, \`"command": "npm"\` with \`"args": ["run", "-s", "--prefix", "/path/to/checkout", "reckon", "--", "mcp", "--store", …]\`.

The tools, each with the endpoint whose answer it gives:`

const cell = (text: string): string => text.replace(/\|/gu, '\\|').replace(/\n/gu, ' ')

interface Described {
  readonly description?: string
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly default?: unknown
  readonly anyOf?: readonly Described[]
  readonly $ref?: string
}

/** What a parameter may be: "number", "`copy` or `passage`". */
function kindOf({ type, enum: values, anyOf }: Described): string {
  if (values) return values.map((value) => `\`${value}\``).join(', ')
  // A flag is also taken as a query string has it.
  if (anyOf) return anyOf.some((one) => one.type === 'boolean') ? '`true`, `false`' : 'text'
  return type === 'integer' || type === 'number' ? 'number' : 'text'
}

function parameterRows({ query }: Endpoint): readonly string[] {
  return Object.entries(query.shape).flatMap(([name, schema]) => {
    if (name in paging.shape) return []
    const described = z.toJSONSchema(schema as z.ZodType, { io: 'input', unrepresentable: 'any' }) as Described
    const needed = (schema as z.ZodType).safeParse(undefined).success ? '' : ' (must stand)'
    const preset = described.default === undefined ? '' : ` (default: ${JSON.stringify(described.default)})`
    const about = `${described.description ?? ''}${needed}${preset}`
    return [`| \`${name}\` | ${cell(kindOf(described))} | ${cell(about)} |`]
  })
}

/** The name that the OpenAPI description has for an answer. */
const nameOf = (schema: z.ZodType): string | null => {
  const id = schema.meta()?.id
  return typeof id === 'string' ? id : null
}

function answerLine({ answer, produces, query }: Endpoint): string {
  if (produces) return `Gives ${produces[0] === '*/*' ? 'a file' : `\`${produces[0]}\``}.`
  const own = nameOf(answer)
  if (own) return `Gives \`${own}\`.`
  const items = answer instanceof z.ZodObject ? (answer.shape.items as z.ZodType | undefined) : undefined
  const list = items instanceof z.ZodReadonly ? (items.unwrap() as z.ZodType) : items
  const item = list instanceof z.ZodArray ? nameOf(list.element as z.ZodType) : null
  return item ? `Gives a list of \`${item}\`${query.shape.cursor ? ', in pages' : ''}.` : ''
}

function section(endpoint: Endpoint): string {
  const { method, path, description, access, consumes = [], body } = endpoint
  const rows = parameterRows(endpoint)
  const takes = body ? ['application/json', ...consumes].map((type) => `\`${type}\``).join(', ') : ''
  return [
    `### ${method.toUpperCase()} ${path}`,
    `${description}${access === 'write' ? ' Needs leave to write.' : ''}`,
    ...(rows.length > 0 ? [['| parameter | | |', '| --- | --- | --- |', ...rows].join('\n')] : []),
    [takes && `Takes ${takes}.`, answerLine(endpoint)].filter(Boolean).join(' '),
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** docs/api.md, from the same definitions as the routes. */
export function apiDocument(): string {
  const tools = endpoints.flatMap(({ tool, path }) => (tool ? [`- \`${tool.name}\` (${path}): ${tool.use}`] : []))
  const groups = [...Map.groupBy(endpoints, ({ group }) => group)]
  const sections = groups.flatMap(([group, of]) => [`## ${group}`, ...of.map(section)])
  return `${[HEAD, tools.join('\n'), ...sections].join('\n\n')}\n`
}
