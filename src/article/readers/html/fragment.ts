import { type Block, blocksOf } from './blocks.ts'
import { type Known, reportOf } from './paragraphs.ts'
import { squeeze } from './squeeze.ts'
import { parsePage, wordsOf } from './tree.ts'

const NOTHING_KNOWN: Known = { title: null, authors: [] }

/** Whether a text is markup rather than words: it has an element that only markup has. */
export const isMarkup = (text: string): boolean =>
  /<(?:p|br|div|a|ul|ol|h[1-6]|strong|em|b|i|span|figure|img|table|blockquote)(?:\s[^<>]{0,500})?\/?>/iu.test(text)

/**
 * The paragraphs of a piece of markup that holds a report and little else (the content of a feed's entry, a message, a
 * document), parted by blank lines; null where the markup is too much to be read.
 */
export function textOfFragment(html: string, known: Known = NOTHING_KNOWN): string | null {
  const blocks = blocksOfMarkup(html)
  return (
    blocks &&
    reportOf(blocks, known)
      .map(({ text }) => text)
      .join('\n\n')
  )
}

/** All the blocks of text in a piece of markup; null where it is too much to be read. */
export function blocksOfMarkup(html: string): readonly Block[] | null {
  const body = parsePage(`<html><body>${html}</body></html>`)?.querySelector('body')
  return body ? blocksOf(body) : null
}

/** The words of a line that may be markup: "Flood &amp;amp; <b>fire</b>" is "Flood & fire". */
export const wordsOfMarkup = (line: string): string =>
  /[<&]/u.test(line) ? wordsOf(parsePage(`<html><body>${line}</body></html>`)?.querySelector('body')) : squeeze(line)
