import type { Boilerplate } from '../article.ts'
import { anyThat, DATE_OPENING } from '../line-words.ts'
import type { Line } from '../lines.ts'
import { MONTH } from '../months.ts'

const DATE_LINE = new RegExp(
  `^${DATE_OPENING}(?:\\d{1,2} ${MONTH},? \\d{4}|${MONTH} \\d{1,2},? \\d{4}|\\d+ ${anyThat('period')}s? ago)\\W*$`,
  'iu',
)
const CUT_SHORT = /(?:\.\.\.|…)$/u
const ENDS_A_SENTENCE = /[.!?…][”"’')\]]{0,2}$/u
const SHORT = 90

type Kind = 'date' | 'repeat' | 'cut' | 'heading' | 'prose'

/** The fewest lines that make a block of teasers, and the signs without which headings alone are no teasers. */
const FEWEST = 4
const FEWEST_SIGNS = 2

function kindsOf(lines: readonly Line[]): readonly Kind[] {
  const seen = new Map<string, number>()
  for (const line of lines) seen.set(line.text, (seen.get(line.text) ?? 0) + 1)
  return lines.map(({ text }) => {
    if (DATE_LINE.test(text)) return 'date'
    if (text.length <= SHORT && (seen.get(text) ?? 0) > 1) return 'repeat'
    if (CUT_SHORT.test(text) && text.length < 300) return 'cut'
    if (text.length <= SHORT && !ENDS_A_SENTENCE.test(text)) return 'heading'
    return 'prose'
  })
}

/**
 * The block of teasers that a page leaves below its article: headings, dates and cut-off first sentences of other
 * articles. Found from the end upwards, so that nothing in the midst of a report is taken for one.
 */
export function trailingTeasers(lines: readonly Line[]): readonly Boilerplate[] {
  const kinds = kindsOf(lines)
  let start = lines.length
  let prose = 0
  for (let i = lines.length - 1; i > 0; i--) {
    if (kinds[i] === 'prose') {
      prose++
      // A teaser has one sentence of prose to its heading; two in a row are an article.
      if (kinds[i - 1] === 'prose' || prose * 2 > lines.length - i) break
    } else start = i
  }
  const block = kinds.slice(start)
  const signs = block.filter((kind) => kind === 'date' || kind === 'repeat' || kind === 'cut').length
  if (block.length < FEWEST || signs < FEWEST_SIGNS) return []
  return lines.slice(start).map((line) => ({ start: line.start, end: line.end, reason: 'teasers of other articles' }))
}
