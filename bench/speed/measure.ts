import { readFileSync } from 'node:fs'

/** What one process measured of one tool. */
export interface Speed {
  readonly tokensPerSecond: number
  readonly megabytesPerSecond: number
  /** From the start of loading to the first result. */
  readonly readyMs: number
  readonly peakMb: number
}

/**
 * Times a tool over the texts named on the command line, and prints the result: to be called in a process of its
 * own. Time is that of the processor, which other work on the machine does not lengthen.
 * @param load loads the tool and gives the reading of one text, which returns its number of tokens
 */
export async function measure(load: () => Promise<(text: string) => number>): Promise<void> {
  const texts = JSON.parse(readFileSync(process.argv[2] as string, 'utf8')) as readonly string[]
  const started = process.cpuUsage()
  const read = await load()
  read('Two people were killed on Monday, police said.')
  const readyMs = seconds(started) * 1000
  const from = process.cpuUsage()
  let tokens = 0
  let bytes = 0
  for (const text of texts) {
    tokens += read(text)
    bytes += Buffer.byteLength(text)
  }
  const spent = seconds(from)
  const speed: Speed = {
    tokensPerSecond: tokens / spent,
    megabytesPerSecond: bytes / spent / 1e6,
    readyMs,
    peakMb: process.resourceUsage().maxRSS / 1024,
  }
  console.log(JSON.stringify(speed))
}

function seconds(from: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(from)
  return (user + system) / 1e6
}
