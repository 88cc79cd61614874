import { parseHTML } from 'linkedom'

/** What is used of a DOM node. */
export interface PageNode {
  readonly nodeType: number
  readonly textContent: string | null
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
  readonly parentNode: PageNode | null
}

/** What is used of a DOM element. */
export interface PageElement extends PageNode {
  readonly localName: string
  getAttribute(name: string): string | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  remove(): void
}

/** A parsed page: nothing in it is run, fetched or rendered. */
export interface Page extends PageElement {
  readonly documentElement: PageElement | null
  readonly title: string
}

export const ELEMENT = 1
export const TEXT = 3

export const isElement = (node: PageNode): node is PageElement => node.nodeType === ELEMENT

/** Nesting beyond this is no page that an editor wrote; walks that climb to the root would be slow on it. */
export const DEEPEST = 2000

/** Parses a page, whatever its markup; null where it is nested too deep to be read in bounded time. */
export function parsePage(html: string): Page | null {
  if (deeperThan(html, DEEPEST)) return null
  const { document } = parseHTML(/<html[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`)
  return document as unknown as Page
}

const TAG = /<(\/?)([a-z][a-z0-9]*)\b/giu
/** Elements that hold nothing and need no end tag. */
const HOLDS_NOTHING =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|td|tr|th|dd|dt|option)$/iu

/** Whether start tags outrun end tags by more than a depth at any place. Tags within scripts count: it is a bound, no parse. */
function deeperThan(html: string, depth: number): boolean {
  let open = 0
  for (const [, end, name] of html.matchAll(TAG)) {
    if (HOLDS_NOTHING.test(name as string)) continue
    open = Math.max(0, open + (end ? -1 : 1))
    if (open > depth) return true
  }
  return false
}

/** All of a node's text, white space squeezed. */
export const wordsOf = (node: PageNode | null | undefined): string => squeeze(node?.textContent ?? '')

export const squeeze = (text: string): string => text.replace(/[\s\u00A0\u200B]+/gu, ' ').trim()
