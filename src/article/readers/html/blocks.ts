import { squeeze } from './squeeze.ts'
import { isElement, type PageElement, type PageNode, TEXT } from './tree.ts'

/** A paragraph, heading or list item of a page, in its order. */
export interface Block {
  readonly text: string
  /** The innermost block element that holds it: "p", "h2", "li". */
  readonly tag: string
  /** Share of its characters that stand in links. */
  readonly linked: number
}

const BLOCK = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

/** Elements whose text nobody is shown. */
const SILENT = new Set(['script', 'style', 'template', 'noscript'])

/** Goes through a tree in document order, without what is never shown, and without recursion, since pages may be nested deeper than the stack. */
function walk(root: PageElement, enter: (node: PageNode) => void, leave: (node: PageNode) => void): void {
  let node: PageNode = root
  while (true) {
    enter(node)
    if (node.firstChild && !(isElement(node) && SILENT.has(node.localName))) {
      node = node.firstChild
      continue
    }
    leave(node)
    while (node !== root && !node.nextSibling && node.parentNode) {
      node = node.parentNode
      leave(node)
    }
    if (node === root || !node.nextSibling) return
    node = node.nextSibling
  }
}

/** The pieces of text in an element, as its markup parts them, none empty. */
export function piecesOf(root: PageElement): readonly string[] {
  const pieces: string[] = []
  const take = (node: PageNode): void => {
    const words = node.nodeType === TEXT ? squeeze(node.textContent ?? '') : ''
    if (words) pieces.push(words)
  }
  walk(root, take, () => {})
  return pieces
}

/** The blocks of text in an element, none empty. */
export function blocksOf(root: PageElement): readonly Block[] {
  const blocks: Block[] = []
  const tags: string[] = []
  let text = ''
  let linked = 0
  let links = 0
  const close = (): void => {
    const words = squeeze(text)
    const size = Math.max(1, words.length)
    if (words)
      blocks.push({
        text: words,
        tag: tags.at(-1) ?? 'div',
        linked: Math.min(1, linked / size),
      })
    text = ''
    linked = 0
  }
  walk(
    root,
    (node) => {
      if (node.nodeType === TEXT) {
        const words = node.textContent ?? ''
        text += words
        if (links > 0) linked += squeeze(words).length
      } else if (isElement(node)) {
        const { localName } = node
        if (BLOCK.has(localName)) {
          close()
          tags.push(localName)
        } else if (localName === 'br') text += ' '
        else if (localName === 'a') links++
      }
    },
    (node) => {
      if (!isElement(node)) return
      const { localName } = node
      if (BLOCK.has(localName)) {
        close()
        tags.pop()
      } else if (localName === 'a') links--
    },
  )
  close()
  return blocks
}
