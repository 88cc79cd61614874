import { Readability } from '@mozilla/readability'
import { type Block, blocksOf } from './blocks.ts'
import { cutFurniture } from './furniture.ts'
import { type Known, reportOf } from './paragraphs.ts'
import { type Page, type PageElement, parsePage, wordsOf } from './tree.ts'

/** What Readability takes for the article, as blocks; it changes the page. */
function readable(page: Page): readonly Block[] {
  if (wordsOf(page.querySelector('body')).length < FEWEST_CHARACTERS) return []
  try {
    // Its types know a browser's document, which a page of ours is not.
    const reader = new Readability(page as never, { serializer: (element) => element as unknown as PageElement })
    const content = reader.parse()?.content
    return content ? blocksOf(content) : []
  } catch {
    // It throws where it finds no body, and its tree runs out of stack on elements with 100,000 children.
    return []
  }
}

/** Nothing shorter is a sentence. */
const FEWEST_CHARACTERS = 25

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0)

/** Less text than this is no report, and the page is read again with nothing cut. */
const SHORTEST = 250

/** The report on a page, as the text of its paragraphs; it changes the page. */
export function bodyOf(page: Page, html: string, known: Known): readonly Block[] {
  cutFurniture(page)
  const report = reportOf(readable(page), known)
  if (lengthOf(report) >= SHORTEST) return report
  const whole = parsePage(html)
  const again = whole ? reportOf(readable(whole), known) : []
  return lengthOf(again) > lengthOf(report) ? again : report
}
