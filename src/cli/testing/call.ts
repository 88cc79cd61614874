import { Readable, Writable } from 'node:stream'
import { run } from '../program.ts'

/** Calls the command line with streams of memory. */
export async function call(args: readonly string[], stdin = ''): Promise<{ code: number; out: string; err: string }> {
  const printed = { out: '', err: '' }
  const into = (key: 'out' | 'err') =>
    new Writable({
      write(chunk, _, done) {
        printed[key] += chunk
        done()
      },
    })
  const terminal = { stdin: Readable.from([Buffer.from(stdin)]), stdout: into('out'), stderr: into('err') }
  const code = await run(args, { ...terminal, width: 80, colour: false, watched: false }, '1.2.3')
  return { code, ...printed }
}
