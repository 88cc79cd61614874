import { type CallToolResult, McpServer } from '@modelcontextprotocol/server'
import { toldToCaller } from '../answers/page.ts'
import { Refusal } from '../refusal.ts'
import type { Access, Serving } from '../routes/route.ts'
import { callOfTool, type ToolRoute, toolsFor } from './tools.ts'

const INSTRUCTIONS = `A desk of news stories with their ledgers: who said what, which figures came from whom, which reports are one report, where sources disagree, and whether the arithmetic holds.
Find the story first (stories, or search by words), then ask by its id; explain tells how a line of its ledger came about, article gives a report's whole text. Evidence carries the report's own words, its outlet and day: quote these words, and say "inferred" of a day whose basis is inferred. Origins, not the number of reports, tell how many independent sources there are.`

/** An MCP server whose tools are the endpoints that have one. */
export function mcpServer(serving: Serving, access: Access): McpServer {
  const server = new McpServer(
    { name: 'reckon', title: 'Reckon', version: serving.version },
    { capabilities: { tools: {} }, instructions: INSTRUCTIONS },
  )
  for (const one of toolsFor(access)) {
    const { tool, route, input } = one
    const { summary, access: needed, answer } = route.endpoint
    server.registerTool(
      tool.name,
      {
        title: summary,
        description: tool.use,
        inputSchema: input,
        outputSchema: answer,
        annotations: {
          readOnlyHint: needed === 'read',
          destructiveHint: false,
          idempotentHint: true,
          openWorldHint: 'urls' in input.shape,
        },
      },
      (given: Readonly<Record<string, unknown>>) => callTool(one, given, serving, access),
    )
  }
  return server
}

async function callTool(
  { tool, route }: ToolRoute,
  given: Readonly<Record<string, unknown>>,
  serving: Serving,
  access: Access,
): Promise<CallToolResult> {
  try {
    const answer = await route.answer({ ...callOfTool(route, tool, given), access }, serving)
    return {
      content: [{ type: 'text', text: JSON.stringify(answer) }],
      structuredContent: answer as Record<string, unknown>,
    }
  } catch (error) {
    const refusal = toldToCaller(error)
    if (!(refusal instanceof Refusal)) throw error
    return { content: [{ type: 'text', text: `${refusal.message}. ${inTools(refusal.advice)}` }], isError: true }
  }
}

/** Advice that sends a caller to an endpoint, for one who has only the tools. */
const inTools = (advice: string): string =>
  advice.replace(/^GET (\/api\/[\w/]+)/u, (endpoint, path: string) => {
    const found = toolsFor('read').find(({ route }) => route.endpoint.path === path)
    return found ? `The tool ${found.tool.name}` : endpoint
  })
