/**
 * npm test: every promise that a clean clone must keep. Each check is a program; the unit tests count one by one.
 * The last line is `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const bin = (name: string): string => join('node_modules', '.bin', name)

/** In the order in which a failure is cheapest to learn of. */
const CHECKS: readonly { readonly name: string; readonly command: readonly [string, ...string[]] }[] = [
  { name: 'types', command: [bin('tsc'), '-p', '.'] },
  { name: 'types of the page', command: [bin('tsc'), '-p', 'src/web'] },
  { name: 'format and lint', command: [bin('biome'), 'check', '--error-on-warnings', '.'] },
  { name: 'imports go down', command: [process.execPath, 'scripts/imports-go-down.ts'] },
  { name: 'documents name what is there', command: [process.execPath, 'scripts/named-files.ts'] },
  { name: 'documents are current', command: [process.execPath, 'scripts/documents.ts', '--check'] },
  { name: 'build', command: [process.execPath, 'scripts/build.ts'] },
  { name: 'package', command: [bin('publint'), '--strict'] },
  { name: 'nothing unused', command: [bin('knip')] },
  { name: 'the example of the library', command: [process.execPath, 'examples/library.ts'] },
]

let passed = 0
let failed = 0

for (const { name, command } of CHECKS) {
  const [program, ...args] = command
  const done = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 2 ** 26 })
  if (done.status === 0) passed++
  else {
    failed++
    console.log(`\n${name}:\n${done.stdout}${done.stderr}`)
  }
  console.log(`${done.status === 0 ? 'ok    ' : 'FAILED'} ${name}`)
}

const report = join(mkdtempSync(join(tmpdir(), 'reckon-test-')), 'report.json')
spawnSync(bin('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], {
  stdio: 'inherit',
})
try {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8')) as Record<
    string,
    number
  >
  passed += numPassedTests ?? 0
  // A file that doesn't load has failed without a test of it having run.
  failed += numFailedTests || numFailedTestSuites || 0
} catch {
  failed++
  console.log('FAILED vitest wrote no report')
}

console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && passed > CHECKS.length ? 0 : 1
