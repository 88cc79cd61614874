import { parseHTML } from 'linkedom'
import { squeeze } from './squeeze.ts'

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

/** `nodeType` of an element and of a text (DOM Standard). */
export const ELEMENT = 1
export const TEXT = 3

/** Whether a node is an element. */
export const isElement = (node: PageNode): node is PageElement => node.nodeType === ELEMENT

/** Elements nested beyond this are no page that an editor wrote (news pages go to some 40); what climbs trees is slow on it. */
const DEEPEST = 200
/** Tags and entities, each a node of the tree: a page of 5 MB has some 100,000. */
const MOST_MARKS = 250_000

/**
 * Parses a page, whatever its markup. Scripts are text to the parser and stay that.
 * @returns null where the page has too many tags, or nests them too deep, to be read in bounded time
 */
export function parsePage(html: string): Page | null {
  if ((html.match(/[<&]/gu)?.length ?? 0) > MOST_MARKS || opensDeeperThan(html, DEEPEST_OPEN)) return null
  try {
    const { document } = parseHTML(/<html[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`)
    const page = document as unknown as Page
    return deeperThan(page.documentElement, DEEPEST) ? null : page
  } catch {
    // The parser runs out of stack on attributes of millions of characters.
    return null
  }
}

/** Elements open at once, as written: the parser's time grows with the square of that. */
const DEEPEST_OPEN = 2000
/** Elements that are often not closed, or can't be. */
const LEFT_OPEN = new Set(
  'html head body p li dt dd tr td th thead tbody tfoot option optgroup area base br col embed hr img input link meta param source track wbr'.split(
    ' ',
  ),
)

/** Whether the tags of a page, as they are written, open more elements in one another than that. */
function opensDeeperThan(html: string, most: number): boolean {
  let depth = 0
  for (const [, slash, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]{0,20})/giu)) {
    if (LEFT_OPEN.has((name as string).toLowerCase())) continue
    depth = slash === '' ? depth + 1 : Math.max(0, depth - 1)
    if (depth > most) return true
  }
  return false
}

/** Whether a tree goes deeper than so many levels. */
function deeperThan(root: PageNode | null, levels: number): boolean {
  let depth = 0
  let node = root
  while (node) {
    if (depth > levels) return true
    if (node.firstChild) {
      node = node.firstChild
      depth++
      continue
    }
    while (node !== root && !node.nextSibling && node.parentNode) {
      node = node.parentNode
      depth--
    }
    node = node === root ? null : node.nextSibling
  }
  return false
}

/** All of a node's text, white space squeezed. */
export const wordsOf = (node: PageNode | null | undefined): string => squeeze(node?.textContent ?? '')
