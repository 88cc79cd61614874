import type { Document } from '../../../language/document.ts'
import type { Reference } from '../mention.ts'
import type { Link } from './referents.ts'

/** The pronouns and common nouns of an article that stand for somebody or something it names, in text order. */
export function references({ text, tokens }: Document, links: ReadonlyMap<number, Link>): Reference[] {
  return [...links].map(([t, { entity, rule }]) => {
    const { start, end } = tokens[t]
    return { start, end, text: text.slice(start, end), entity: entity.name, rule }
  })
}
