/**
 * Fails where an import climbs the pipeline (each folder may import itself and what stands below it, in the order in
 * which a report is worked on), and where a file imports itself through others.
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

interface Import {
  readonly target: string
  readonly typesOnly: boolean
  /** Whether it is loaded with the file, and not when it is first needed: `import(…)`. */
  readonly atOnce: boolean
}

/** How the statement opens (`import type … from` leaves nothing to run), what calls it, and the path. */
const IMPORT = /((?:import|export) type\b[^;'"]*from|from|import)\s*(\(?)\s*['"](\.[^'"]+)['"]/gu

const importsOf = (file: string): readonly Import[] =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, opening, call, path]) => ({
    target: relative('.', resolve(dirname(file), path as string)),
    typesOnly: / type\b/u.test(opening as string),
    atOnce: call === '',
  }))

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

const imports = new Map(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => join('src', name))
    .map((file) => [file, importsOf(file)]),
)

/** Files on the way from one that is being looked at back to itself, or null; `clear` are known to lead to none. */
function circleFrom(file: string, way: readonly string[], clear: Set<string>): readonly string[] | null {
  if (way.includes(file)) return [...way.slice(way.indexOf(file)), file]
  if (clear.has(file)) return null
  for (const { target, atOnce } of imports.get(file) ?? []) {
    const circle = atOnce ? circleFrom(target, [...way, file], clear) : null
    if (circle) return circle
  }
  clear.add(file)
  return null
}

const climbing = [...imports].flatMap(([file, own]) =>
  own.flatMap(({ target, typesOnly }) => {
    const why = objection(file, target, typesOnly)
    return why === null ? [] : [`${file}: imports ${target}: ${why}`]
  }),
)
const clear = new Set<string>()
const circles = [...imports.keys()].flatMap((file) => {
  const circle = circleFrom(file, [], clear)
  // Told now: the other files that lead to it needn't tell it again.
  for (const one of circle ?? []) clear.add(one)
  return circle ? [`a circle: ${circle.join(' → ')}`] : []
})

const failures = [...climbing, ...circles]
for (const failure of failures) console.error(failure)
console.log(failures.length === 0 ? `imports go down in all ${imports.size} files` : `${failures.length} imports climb`)
process.exitCode = failures.length === 0 ? 0 : 1
