/**
 * Fails where an import climbs the pipeline (each folder may import itself and what stands below it, in the order in
 * which a report is worked on), and where a file, or one of the folders beside each other, imports itself through others.
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

type Graph = ReadonlyMap<string, readonly string[]>

/** The ways by which something leads to itself, each once. */
function circlesIn(graph: Graph): readonly (readonly string[])[] {
  const clear = new Set<string>()
  const circleFrom = (node: string, way: readonly string[]): readonly string[] | null => {
    if (way.includes(node)) return [...way.slice(way.indexOf(node)), node]
    if (clear.has(node)) return null
    for (const next of graph.get(node) ?? []) {
      const circle = circleFrom(next, [...way, node])
      if (circle) return circle
    }
    clear.add(node)
    return null
  }
  return [...graph.keys()].flatMap((node) => {
    const circle = circleFrom(node, [])
    // Told now: what else leads to them needn't tell it again.
    for (const one of circle ?? []) clear.add(one)
    return circle ? [circle] : []
  })
}

/** What is loaded with each file. */
const files: Graph = new Map(
  [...imports].map(([file, own]) => [file, own.flatMap(({ target, atOnce }) => (atOnce ? [target] : []))]),
)

/** The folders beside each other through which an import leads: "a/b" and "a/c" for one of a/c/y.ts by a/b/d/x.ts; null within one. */
function foldersApart(from: string, to: string): readonly [string, string] | null {
  const [own, other] = [dirname(from).split('/'), dirname(to).split('/')]
  const apart = own.findIndex((name, i) => name !== other[i])
  if (apart < 0 || apart >= other.length) return null
  return [own.slice(0, apart + 1).join('/'), other.slice(0, apart + 1).join('/')]
}

/** Tests know more than what they test. */
const isOfTests = (file: string): boolean => /\.test\.|\.testing\.|\/testing|\/fixtures/u.test(file)

const folders: Graph = new Map(
  [
    ...Map.groupBy(
      [...files]
        .filter(([file]) => !isOfTests(file))
        .flatMap(([file, targets]) => targets.flatMap((target) => [foldersApart(file, target)]))
        .filter((pair) => pair !== null),
      ([folder]) => folder,
    ),
  ].map(([folder, pairs]) => [folder, [...new Set(pairs.map(([, other]) => other))]]),
)

const climbing = [...imports].flatMap(([file, own]) =>
  own.flatMap(({ target, typesOnly }) => {
    const why = objection(file, target, typesOnly)
    return why === null ? [] : [`${file}: imports ${target}: ${why}`]
  }),
)
const circles = [files, folders].flatMap(circlesIn).map((circle) => `a circle: ${circle.join(' → ')}`)

const failures = [...climbing, ...circles]
for (const failure of failures) console.error(failure)
console.log(failures.length === 0 ? `imports go down in all ${imports.size} files` : `${failures.length} imports climb`)
process.exitCode = failures.length === 0 ? 0 : 1
