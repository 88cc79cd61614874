import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A desk of its own for tests: `reckon serve` as users start it, over an empty store. */
export interface TestDesk {
  readonly url: string
  close(): Promise<void>
}

/** Builds the page where what is built is older than what it is built of. */
function build(): void {
  const built = 'dist/web/index.html'
  const changed = ['src/web', 'src/report'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => statSync(join(folder, name)).mtimeMs),
  )
  if (existsSync(built) && statSync(built).mtimeMs > Math.max(...changed)) return
  execFileSync('node_modules/.bin/vite', ['build', '--logLevel', 'error'], {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  })
}

/** Starts a desk on any free port, with settings of its own in the environment. */
export async function startDesk(environment: Readonly<Record<string, string>> = {}): Promise<TestDesk> {
  build()
  const folder = mkdtempSync(join(tmpdir(), 'reckon-desk-'))
  const server = spawn(
    process.execPath,
    ['src/cli/main.ts', 'serve', '--port', '0', '--store', join(folder, 'desk.sqlite')],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...environment } },
  )
  const url = await addressOf(server)
  return {
    url,
    close: async () => {
      const ended = once(server, 'exit')
      server.kill()
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The server's first line is its address. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    let complaints = ''
    server.stderr?.on('data', (data) => {
      complaints += data
    })
    server.stdout?.on('data', (data) => {
      printed += data
      const [line, rest] = printed.split('\n')
      if (rest !== undefined) resolve(line.trim())
    })
    server.once('exit', (code) => reject(new Error(`reckon serve ended with ${code}:\n${complaints}`)))
  })
}

/** Adds reports over HTTP and waits until they are in their stories. */
export async function addRecords(
  url: string,
  records: readonly object[],
): Promise<{ readonly stories: readonly { readonly id: string }[]; readonly articles: readonly string[] }> {
  const response = await fetch(new URL('/api/imports?wait=60', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ records }),
  })
  if (!response.ok) throw new Error(await response.text())
  return (await response.json()) as { stories: { id: string }[]; articles: string[] }
}
