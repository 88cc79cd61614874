/** The parts of a story's ledger that have a page of their own, in the order of its contents. */
export const parts = [
  'first',
  'figures',
  'said',
  'origins',
  'coverage',
  'timeline',
  'reports',
  'names',
  'corrections',
] as const

/** One of them. */
export type Part = (typeof parts)[number]

/** What a path shows. */
export type Route =
  | { readonly page: 'stories' }
  | { readonly page: 'story'; readonly story: string; readonly part: Part }
  | { readonly page: 'line'; readonly story: string; readonly line: string }
  | { readonly page: 'report'; readonly article: string }
  | { readonly page: 'changes'; readonly article: string }
  | { readonly page: 'compare' }
  | { readonly page: 'search' }
  | { readonly page: 'import' }
  | { readonly page: 'corrections' }
  | { readonly page: 'nowhere' }

/** The route of a path; 'nowhere' for a path that is none of ours, however it is written. */
export function routeOf(path: string): Route {
  const [first = '', second, third, fourth, ...rest] = path.split('/').filter(Boolean).map(decoded)
  if (rest.length) return { page: 'nowhere' }
  if (second === undefined) return topOf(first)
  if (first === 'reports' && fourth === undefined) {
    if (third === undefined) return { page: 'report', article: second }
    if (third === 'changes') return { page: 'changes', article: second }
  }
  if (first !== 'stories') return { page: 'nowhere' }
  if (third === 'lines' && fourth !== undefined) return { page: 'line', story: second, line: fourth }
  if (fourth !== undefined) return { page: 'nowhere' }
  if (third === undefined) return { page: 'story', story: second, part: 'first' }
  return isPart(third) ? { page: 'story', story: second, part: third } : { page: 'nowhere' }
}

function topOf(name: string): Route {
  if (name === '') return { page: 'stories' }
  return name === 'compare' || name === 'search' || name === 'import' || name === 'corrections'
    ? { page: name }
    : { page: 'nowhere' }
}

function isPart(name: string): name is Part {
  return name !== 'first' && (parts as readonly string[]).includes(name)
}

/** Percent signs that encode nothing are left as they are. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

/** The parameters of a query, by name. */
export type Query = Readonly<Record<string, string | number | boolean | null | undefined>>

/** A path of encoded segments with a query; what is null, undefined, false or empty is left out. */
export function pathTo(segments: readonly string[], query: Query = {}): string {
  const path = `/${segments.map(encodeURIComponent).join('/')}`
  const given = Object.entries(query).filter(([, value]) => value !== null && value !== undefined && value !== false)
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)]).filter(([, value]) => value))
  return search.size ? `${path}?${search}` : path
}

/** The path of a part of a story’s ledger. */
export const storyPath = (story: string, part: Part = 'first', query: Query = {}): string =>
  pathTo(part === 'first' ? ['stories', story] : ['stories', story, part], query)

/** The path of one line of a ledger. */
export const linePath = (story: string, line: string): string => pathTo(['stories', story, 'lines', line])

/** The path of a report. */
export const reportPath = (article: string): string => pathTo(['reports', article])

/** The path of two reports side by side. */
export const comparePath = (left: string, right: string): string => pathTo(['compare'], { left, right })
