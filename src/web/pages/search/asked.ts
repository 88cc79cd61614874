import { pathTo, type Query } from '../../url/routes.ts'

/** The filters that all searches take. */
export const common = ['q', 'story', 'outlet', 'from', 'to'] as const

/** The server's path of a search, with those of the filters in the address that it takes. */
export function searchPath(what: string, asked: Query, own: readonly string[]): string {
  const taken = [...common, ...own].map((name) => [name, asked[name]] as const)
  return pathTo(['api', 'search', what], { ...Object.fromEntries(taken), limit: 25 })
}
