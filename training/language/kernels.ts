import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const SOURCES = fileURLToPath(new URL('../../src/language/network/kernels', import.meta.url))
const TARGET = fileURLToPath(new URL('../../weights/kernels.wasm', import.meta.url))
const OPTIONS = [
  '-O3',
  '--noAssert',
  '--enable',
  'simd',
  '--enable',
  'relaxed-simd',
  '--runtime',
  'stub',
  '--importMemory',
]

/**
 * Compiles the kernels to `weights/kernels.wasm`, with AssemblyScript.
 * @throws if they do not compile
 */
export function compileKernels(): void {
  const compiler = fileURLToPath(import.meta.resolve('assemblyscript/bin/asc.js'))
  // The compiler takes no ending but .ts, which would have TypeScript check the files too.
  const folder = mkdtempSync(join(tmpdir(), 'kernels-'))
  const sources = readdirSync(SOURCES)
    .filter((name) => name.endsWith('.as'))
    .sort()
    .map((name) => {
      const source = join(folder, name.replace(/as$/, 'ts'))
      copyFileSync(join(SOURCES, name), source)
      return source
    })
  const { status } = spawnSync(process.execPath, [compiler, ...sources, ...OPTIONS, '--outFile', TARGET], {
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error(`the compiler of the kernels ended with ${status}`)
}
