import { lexicon } from '../../../lexicon.ts'
import type { Page, PageElement } from './tree.ts'

interface Marking {
  readonly words: string
  /** Share of the page's text beyond which the element is kept. */
  readonly most: number
}

/** By the first word, so that a name is looked up word by word. */
const markings = Map.groupBy(lexicon<Marking>('article-pages-classes'), ({ words }) => words.split(' ')[0] as string)

/** Elements that hold no running text of a report, whatever they are called. */
const NO_TEXT =
  'meta,link,script,style,noscript,template,svg,iframe,object,embed,canvas,button,select,input,textarea,nav,footer,figcaption,time,dialog'

/** A paragraph's own text is worth more than its name. */
const PARAGRAPHS = new Set(['p', 'html', 'body', 'article', 'main', 'head', 'h1', 'a', 'span', 'em', 'strong'])

/** The words of a class or an id: "ArticleImage__caption" is "article image caption". */
const wordsOfName = (name: string): readonly string[] =>
  name
    .replace(/([a-z])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/u)

/** How much of a page an element may hold and still be cut for its name; 0 where the name says nothing. */
function mostOf(name: string): number {
  const words = wordsOfName(name)
  let most = 0
  words.forEach((word, i) => {
    for (const marking of markings.get(word) ?? []) {
      const following = words.slice(i, i + marking.words.split(' ').length).join(' ')
      if (following === marking.words) most = Math.max(most, marking.most)
    }
  })
  return most
}

const sizeOf = (element: PageElement): number => (element.textContent ?? '').length

/** Takes out of a page what by its element or its name is no running text. */
export function cutFurniture(page: Page): void {
  for (const element of page.querySelectorAll(NO_TEXT)) element.remove()
  const root = page.querySelector('body')
  if (!root) return
  const whole = sizeOf(root)
  for (const element of root.querySelectorAll('[class],[id]')) {
    if (PARAGRAPHS.has(element.localName)) continue
    const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
    const most = name.length > LONGEST_NAME ? 0 : mostOf(name)
    if (most > 0 && sizeOf(element) < whole * most) element.remove()
  }
}

const LONGEST_NAME = 1000
