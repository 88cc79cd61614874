import { lexicon } from '../../../lexicon.ts'
import { anyThat, DATE_OPENING } from '../../line-words.ts'
import { MONTH } from '../../months.ts'
import { hasWording, plainWording, type Wording } from '../../wording.ts'
import type { Block } from './blocks.ts'

const wordings = lexicon<Wording>('article-pages-wordings')

/** A paragraph longer than this is prose, whatever words it holds. */
const LONGEST_NOTICE = 450
const ENDS_A_SENTENCE = /[.!?…:。！？][”"’')\]」』]{0,3}$/u
/** "Updated 1:39 am EST, Wednesday, November 20, 2019", "18 NOV 2019": a day and little else. */
const DATE = new RegExp(`(?:\\b${MONTH},? \\d{1,4}|\\b\\d{1,2}:\\d\\d|\\b\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4})`, 'iu')
const AGO = new RegExp(`^${DATE_OPENING}(?:an?|\\d+) ${anyThat('period')}s? ago$`, 'iu')
const CREDIT = /^\p{L}[\p{L} .'’-]{1,40}\/[\p{L} .'’/-]{2,60}$/u

/** Nothing but a URL. */
const ADDRESS = /^https?:\S+$/iu

/** Whether a block says in its words that it is no part of the report. */
function saysSo(block: Block): boolean {
  if (block.text.length > LONGEST_NOTICE) return false
  const text = plainWording(block.text)
  const unpointed = text.replace(/[.!]$/u, '')
  return wordings.some((wording) => hasWording(text, wording) || hasWording(unpointed, wording))
}

const isSentence = ({ text }: Block): boolean => text.length >= 40 && ENDS_A_SENTENCE.test(text)
const isHeading = ({ tag }: Block): boolean => /^h[1-6]$/u.test(tag)
/** A line that is a link as a whole and no sentence leads elsewhere. */
const leadsElsewhere = ({ text, linked }: Block): boolean =>
  (linked > 0.8 && !ENDS_A_SENTENCE.test(text)) || ADDRESS.test(text)
const isByline = ({ text }: Block): boolean =>
  (text.length < 120 && /^by\b/iu.test(text) && !ENDS_A_SENTENCE.test(text)) ||
  (text.length < 120 && DATE.test(text) && !/[.!?]$/u.test(text)) ||
  AGO.test(text)

/** What a page says of the report, which its body need not say again. */
export interface Known {
  readonly title: string | null
  readonly authors: readonly string[]
}

/**
 * The blocks that are the report's own, in order. Before its first sentence a page has bylines, dates and links;
 * after the last, links and headings that head nothing; between them captions, notices and links to other reports.
 */
export function reportOf(blocks: readonly Block[], known: Known): readonly Block[] {
  const names = new Set([known.title, ...known.authors].map((name) => plainWording(name ?? '')))
  const own = blocks.filter(
    (block) =>
      !(names.has(plainWording(block.text)) || saysSo(block) || leadsElsewhere(block) || CREDIT.test(block.text)),
  )
  const first = own.findIndex(isSentence)
  // A page without a single sentence is a list or a table: nothing tells its parts from what surrounds them.
  if (first < 0) return own
  const head = own.slice(0, first).filter((block) => !isByline(block) && block.text.length >= SHORT)
  let last = own.length
  while (last > first && (isHeading(own[last - 1] as Block) || isByline(own[last - 1] as Block))) last--
  return [...head, ...own.slice(first, last)]
}

const SHORT = 40
