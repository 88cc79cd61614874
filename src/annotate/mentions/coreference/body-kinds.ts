import { bodies, bodyNouns, mediaWords, seats } from '../lists/listed.ts'
import type { Entity } from '../mention.ts'

/** Whether one of a body's names has a word: "the ministry" is the Interior Ministry. */
export const hasWord = (entity: Entity, word: string): boolean =>
  entity.names.some((name) => name.toLowerCase().split(/\s+/).includes(word))

/** Whether a body is a company, a medium or a public body, as far as lists and its name tell. */
export function kindOf(entity: Entity): 'company' | 'media' | 'public' {
  const listed = entity.names.map((name) => bodies().get(name)).find((body) => body)
  if (listed) return listed.kind === 'company' || listed.kind === 'media' ? listed.kind : 'public'
  if (entity.names.some((name) => seats().has(name))) return 'public'
  const words = entity.name.toLowerCase().split(/[\s-]+/)
  if (mediaWords().has(words.at(-1) as string)) return 'media'
  return words.some((word) => PUBLIC.has(bodyNouns().get(word))) ? 'public' : 'company'
}

/** What nouns in a public body's own name say of it: a ministry, an authority. */
const PUBLIC: ReadonlySet<string | undefined> = new Set(['any', 'public'])
