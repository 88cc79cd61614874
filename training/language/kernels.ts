import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const SOURCE = new URL('../../src/language/network/kernels.as', import.meta.url)
const TARGET = fileURLToPath(new URL('../../weights/kernels.wasm', import.meta.url))
const OPTIONS = ['-O3', '--noAssert', '--enable', 'simd', '--runtime', 'stub', '--importMemory']

/**
 * Compiles the kernels to `weights/kernels.wasm`, with AssemblyScript.
 * @throws if they do not compile
 */
export function compileKernels(): void {
  const compiler = fileURLToPath(import.meta.resolve('assemblyscript/bin/asc.js'))
  // The compiler takes no ending but .ts, which would have TypeScript check the file too.
  const source = join(mkdtempSync(join(tmpdir(), 'kernels-')), 'kernels.ts')
  copyFileSync(SOURCE, source)
  const { status } = spawnSync(process.execPath, [compiler, source, ...OPTIONS, '--outFile', TARGET], {
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error(`the compiler of the kernels ended with ${status}`)
}
