import { execFileSync, spawnSync } from 'node:child_process'
import { scratchFile } from '../command.ts'
import type { Figure } from '../figure.ts'
import type { Speed } from './measure.ts'

const ROUNDS = 5

const tools: readonly { readonly name: string; readonly script: string }[] = [
  { name: 'reckon, language and names', script: 'bench/speed/language.ts' },
  { name: 'reckon, all annotations', script: 'bench/speed/annotate.ts' },
  { name: 'compromise', script: 'bench/speed/compromise.ts' },
  { name: 'wink-nlp', script: 'bench/speed/wink.ts' },
]

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

function once(script: string, texts: string): Speed {
  const done = spawnSync(process.execPath, [script, texts], { encoding: 'utf8', maxBuffer: 2 ** 26 })
  if (done.status !== 0) throw new Error(`${script} ended with ${done.status}: ${done.stderr.slice(0, 1000)}`)
  return JSON.parse(done.stdout) as Speed
}

/** Each tool on the same texts, in a process of its own, in turn; the median of five rounds. Ours as it is built for the package. */
export function speed(texts: readonly string[]): readonly Figure[] {
  execFileSync('node_modules/.bin/tsc', ['-p', 'tsconfig.build.json'], { stdio: 'inherit' })
  const file = scratchFile(JSON.stringify(texts), '.json')
  const rounds = Array.from({ length: ROUNDS }, () => tools.map(({ script }) => once(script, file)))
  return tools.flatMap(({ name }, i) => {
    const of = (key: keyof Speed): number => median(rounds.map((round) => (round[i] as Speed)[key]))
    return [
      { set: name, name: 'tokens a second', value: Math.round(of('tokensPerSecond')) },
      { set: name, name: 'MB a second', value: Math.round(of('megabytesPerSecond') * 100) / 100 },
      { set: name, name: 'ready, ms of processor', value: Math.round(of('readyMs')) },
      { set: name, name: 'peak memory, MB', value: Math.round(of('peakMb')) },
    ]
  })
}
