/**
 * Fails where an import climbs the pipeline: each folder may import itself and what stands below it.
 * The order is the order in which a report is worked on.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

/** From the ground up. `report` renders ledgers; it stands above `ledger` and below all that serves it. */
const LAYERS = ['article', 'language', 'annotate', 'story', 'ledger', 'report', 'store', 'work', 'serve', 'cli']
/** Files of `src` itself that every layer may read. */
const GROUND = ['lexicon.ts', 'trail.ts']
/** What `import 'reckon'` gives. */
const LIBRARY = 'index.ts'
/** `web` speaks to `serve` over HTTP alone: it takes the types of the answers, and no code but the words and pictures of `report`. */
const APART = ['web']
const DRAWN_BY_BOTH = 'report'

/** How the statement opens (`import type … from` leaves nothing to run), and the path. */
const IMPORT = /((?:import|export) type\b[^;'"]*from|from|import)\s*\(?\s*['"](\.[^'"]+)['"]/gu

const layerOf = (file: string): string => relative('src', file).split('/')[0] ?? ''

/** Why the import may not stand, or null. */
function objection(from: string, to: string, typesOnly: boolean): string | null {
  const [source, target] = [layerOf(from), layerOf(to)]
  if (source === target || GROUND.includes(target)) return null
  if (APART.includes(source) && (typesOnly || target === DRAWN_BY_BOTH)) return null
  if (APART.includes(source) || APART.includes(target)) return 'web speaks to serve over HTTP alone'
  if (GROUND.includes(source)) return target === 'article' ? null : 'the ground knows nothing but spans of articles'
  if (source === LIBRARY) return null
  return LAYERS.indexOf(target) < LAYERS.indexOf(source) && LAYERS.includes(target)
    ? null
    : `${source} may not import ${target}`
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/u.test(file))
let failures = 0
for (const name of sources) {
  const file = join('src', name)
  for (const [, opening, path] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
    const target = relative('.', resolve(dirname(file), path as string))
    const why = objection(file, target, / type\b/u.test(opening as string))
    if (why === null) continue
    failures++
    console.error(`${file}: imports ${target}: ${why}`)
  }
}
console.log(failures === 0 ? `imports go down in all ${sources.length} files` : `${failures} imports climb`)
process.exitCode = failures === 0 ? 0 : 1
