import { squeeze } from './squeeze.ts'
import type { Page } from './tree.ts'

/** What schema.org's JSON-LD tells of an article. */
export interface LinkedData {
  readonly headline: string | null
  readonly authors: readonly string[]
  readonly publisher: string | null
  readonly published: string | null
  readonly modified: string | null
  readonly language: string | null
}

type Node = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value == null ? [] : [value])
const stringOf = (value: unknown): string | null => (typeof value === 'string' && value.trim() ? squeeze(value) : null)
/** A node that is only named by its id, as the graph describes it elsewhere. */
const described = (value: unknown, nodes: readonly Node[]): unknown =>
  isNode(value) && value.name === undefined
    ? (nodes.find((node) => node['@id'] === value['@id'] && node.name !== undefined) ?? value)
    : value
const nameOf = (value: unknown): string | null => stringOf(isNode(value) ? listOf(value.name)[0] : value)

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    // Sites write line breaks into strings, which JSON does not allow.
    try {
      return JSON.parse(json.replace(/[\n\r\t]+/gu, ' '))
    } catch {
      return null
    }
  }
}

/** The nodes of a value, with those of a graph or of a page's main entity. */
function nodesOf(value: unknown, depth = 0): readonly Node[] {
  if (depth > 4) return []
  return listOf(value).flatMap((one) =>
    isNode(one) ? [one, ...nodesOf(one['@graph'], depth + 1), ...nodesOf(one.mainEntity, depth + 1)] : [],
  )
}

const ARTICLE = /(?:Article|BlogPosting|Report|Review|Reportage)$/u
const isArticle = (node: Node): boolean =>
  listOf(node['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type))

/** The article that a page's JSON-LD describes; null where it describes none. */
export function linkedDataOf(page: Page): LinkedData | null {
  const nodes = [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    nodesOf(parse(script.textContent ?? '')),
  )
  const node = nodes.find(isArticle)
  if (!node) return null
  return {
    headline: stringOf(node.headline) ?? stringOf(node.name),
    authors: listOf(node.author)
      .map((author) => described(author, nodes))
      .flatMap((author) => (isNode(author) ? listOf(author.name) : [author]).map(stringOf))
      .filter((name) => name !== null),
    publisher: nameOf(described(listOf(node.publisher)[0], nodes)),
    published: stringOf(node.datePublished),
    modified: stringOf(node.dateModified),
    language: stringOf(node.inLanguage),
  }
}
