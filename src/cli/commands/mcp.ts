import type { CommandDefinition } from '../command.ts'
import { ASKING, fetchOptions } from '../input.ts'
import { atKeptStore, atStore, STORE } from '../store-option.ts'

/** Serves MCP over standard input and output. */
export const mcpCommand: CommandDefinition = {
  name: 'mcp',
  summary: 'the desk for MCP clients, over standard input and output',
  description:
    'Serves the Model Context Protocol over standard input and output, for clients that start their servers themselves: search, stories and their ledgers, who said what, figures, disagreements, checks, adding articles. Every answer carries its evidence. `reckon serve` offers the same tools over HTTP, at /mcp.',
  args: [],
  options: [STORE, { flags: '--read-only', description: 'offer no tool that writes' }, ...ASKING],
  examples: [
    { call: 'reckon mcp', does: 'the desk of this folder' },
    { call: 'reckon mcp --store ~/desk.sqlite --read-only', does: 'another desk, only to be read' },
  ],
  async run(_, options, terminal) {
    const [{ openDesk }, { serveMcp }] = await Promise.all([
      import('../../work/desk.ts'),
      import('../../serve/mcp/stdio.ts'),
    ])
    const readOnly = options.readOnly === true
    // What is only read has to be there.
    return (readOnly ? atKeptStore : atStore)(options, async (where) => {
      const desk = await openDesk(where, {
        worker: 'thread',
        onProblem: ({ message }) => terminal.stderr.write(`reckon: ${message}; it will be tried again\n`),
      })
      try {
        await serveMcp(desk, readOnly ? 'read' : 'write', terminal, fetchOptions(options))
        return 0
      } finally {
        await desk.close()
      }
    })
  },
}
