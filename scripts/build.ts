/** Compiles `src` to `dist` and builds the page of `reckon serve` ahead, to `dist/web`. What the package reads at run time, lexicons and weights, stays where it is. */
import { execFileSync } from 'node:child_process'
import { chmodSync, rmSync } from 'node:fs'

rmSync('dist', { recursive: true, force: true })
execFileSync('node_modules/.bin/tsc', ['-p', 'tsconfig.build.json'], { stdio: 'inherit' })
execFileSync('node_modules/.bin/vite', ['build', '--logLevel', 'warn'], { stdio: 'inherit' })
chmodSync('dist/cli/main.js', 0o755)
