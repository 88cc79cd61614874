import { ALERTS, alertRules, whileAlerting } from '../alerts-option.ts'
import { type CommandDefinition, Failure } from '../command.ts'
import { ASKING, fetchOptions, wholeNumber } from '../input.ts'
import { atStore, STORE } from '../store-option.ts'
import { stopped } from '../until-stopped.ts'

const PORT = 4710
const HOST = '127.0.0.1'

/** Serves the desk: the page, the HTTP API, and MCP over HTTP. */
export const serveCommand: CommandDefinition = {
  name: 'serve',
  summary: 'the desk in the browser: stories, ledgers, search, import; with an HTTP API and MCP',
  description:
    'Opens the desk and serves it until it is stopped (Ctrl-C): a page for people at /, the HTTP API below /api (described by /api/openapi.json and docs/api.md), MCP at /mcp. Only this machine reaches it; to be reached from others it needs --host and tokens. A token may read, or also write; callers send it as “Authorization: Bearer TOKEN”. The log goes to standard error.',
  args: [],
  options: [
    {
      flags: '--port <n>',
      description: `port to listen on; 0 takes any that is free (default: ${PORT})`,
      parse: wholeNumber('--port', 0, 65_535),
    },
    { flags: '--host <address>', description: `address to listen on (default: ${HOST}, for this machine alone)` },
    {
      flags: '--name <names>',
      description: 'names that callers know the server by, with commas between; localhost and addresses always do',
    },
    STORE,
    ALERTS,
    {
      flags: '--token-file <file>',
      description: 'tokens, one a line: “read TOKEN” or “write TOKEN”; else RECKON_READ_TOKEN and RECKON_WRITE_TOKEN',
    },
    { flags: '--no-work', description: 'leave the reading of reports to `reckon work` processes' },
    ...ASKING,
    { flags: '--verbose', description: 'log every answer, not only writes and what went wrong' },
  ],
  examples: [
    { call: 'reckon serve', does: `the desk of this folder, at http://${HOST}:${PORT}/` },
    { call: 'reckon serve --store postgres://reckon@db/reckon', does: 'a desk that several processes share' },
    { call: 'reckon serve --host 0.0.0.0 --token-file tokens', does: 'reached from other machines, with tokens' },
  ],
  async run(_, options, terminal) {
    const [{ openDesk }, { startServer }, { tokensInFile, tokensInEnvironment, TokenProblem }, { pino }] =
      await Promise.all([
        import('../../work/desk.ts'),
        import('../../serve/start.ts'),
        import('../../serve/tokens.ts'),
        import('pino'),
      ])
    const { port = PORT, host = HOST, name = '', tokenFile, work, verbose } = options
    const rules = await alertRules(options.alerts)
    const log = pino({ level: verbose ? 'debug' : 'info' }, terminal.stderr)
    const serve = async (where: string): Promise<number> => {
      const tokens = typeof tokenFile === 'string' ? tokensInFile(tokenFile) : tokensInEnvironment(process.env)
      const desk = await openDesk(where, {
        worker: work === false ? 'elsewhere' : 'thread',
        onProblem: (error) => log.warn({ err: error }, 'it will be tried again'),
      })
      const names = String(name).split(',').filter(Boolean)
      try {
        return await whileAlerting(rules, desk.store, terminal, async () => {
          const server = await startServer(desk, {
            host: String(host),
            port: Number(port),
            tokens,
            names,
            fetch: fetchOptions(options),
            log,
          })
          terminal.stdout.write(`${server.url}\n`)
          if (!server.hasPage) {
            terminal.stderr.write(
              'reckon: the page isn’t built: `npm run build` builds it; the API is served all the same\n',
            )
          }
          await stopped()
          await server.close()
          return 0
        })
      } finally {
        await desk.close()
      }
    }
    return atStore(options, serve).catch((error) => {
      const told = error instanceof TokenProblem ? error.message : listening(error)
      throw told === null ? error : new Failure(told)
    })
  },
}

/** Why the server can't listen, and what to do; null for any other error. */
function listening(error: unknown): string | null {
  const { syscall, code, address, port } = error as NodeJS.ErrnoException & { address?: string; port?: number }
  if (syscall === 'getaddrinfo') return 'there is no such host; give an address of this machine to --host'
  if (syscall !== 'listen') return null
  if (code === 'EADDRINUSE')
    return `${address}:${port} is taken, perhaps by another reckon serve; choose another --port`
  if (code === 'EACCES') return `port ${port} is for the system's own servers; choose a --port above 1023`
  return `${address} is no address of this machine; choose another --host`
}
