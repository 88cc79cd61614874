import type { Document } from '../../language/document.ts'
import type { Names, Reference } from './mention.ts'
import { resolver } from './resolve.ts'

const PRONOUNS = new Set(['he', 'she', 'his', 'him', 'her'])

/** The pronouns of an article that stand for somebody it names. */
export function references(document: Document, names: Names): Reference[] {
  const resolve = resolver(document, names)
  return document.tokens.flatMap(({ start, end, form }) => {
    if (!PRONOUNS.has(form.toLowerCase())) return []
    const found = resolve({ start, end })
    return found ? [{ start, end, text: document.text.slice(start, end), entity: found.name, rule: 'pronoun' }] : []
  })
}
