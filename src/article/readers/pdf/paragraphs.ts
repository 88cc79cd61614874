import { linesOfPage, type Piece, type PrintedLine } from './lines.ts'
import { isSheetEdge } from './web-page.ts'

const ENDS_A_SENTENCE = /[.!?…:][”"’')\]]{0,2}$/u
/** A line this much shorter than the longest ends its paragraph. */
const SHORT = 0.85

/** What a document prints: its paragraphs, and what a browser printed around them. */
export interface Printed {
  readonly paragraphs: readonly string[]
  readonly edges: readonly string[]
}

/**
 * The paragraphs of a document, from the pieces that stand on its pages: without page numbers and running heads.
 * @param title of the page, where a browser printed one
 */
export function printedOn(pages: readonly (readonly Piece[])[], title: string | null): Printed {
  const printed = pages.map(linesOfPage)
  const running = runningLines(printed)
  const edges = new Set(printed.flatMap(endsOf).filter(({ text }) => isSheetEdge(text, title)))
  const lines = printed.flatMap((page) =>
    page.filter((line) => !running.has(keyOf(line)) && !edges.has(line) && !isPageNumber(line.text)),
  )
  return { paragraphs: paragraphsOf(lines), edges: [...edges].map(({ text }) => text) }
}

function paragraphsOf(lines: readonly PrintedLine[]): readonly string[] {
  const usual = usualLeading(lines)
  const right = lines.reduce((most, line) => Math.max(most, line.right), 0)
  const paragraphs: string[] = []
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    const last = paragraphs.length - 1
    if (before === undefined || opensParagraph(before, line, usual, right)) paragraphs.push(line.text)
    else paragraphs[last] = joined(paragraphs[last] as string, line.text)
  })
  return paragraphs
}

/** Whether a line begins a paragraph: by its distance, its indent, its size, or the end of the line before. */
function opensParagraph(before: PrintedLine, line: PrintedLine, usual: number, right: number): boolean {
  const fall = before.y - line.y
  const ended = ENDS_A_SENTENCE.test(before.text)
  // A new page or column goes up: only the words tell.
  if (fall <= 0) return ended
  if (Math.abs(line.size - before.size) > line.size / 10) return true
  // Lines of a heading stand as far apart as its letters are large.
  if (fall > Math.max(usual, line.size) * 1.4) return true
  const isShort = before.right - before.x < (right - before.x) * SHORT
  return ended && (isShort || line.x > before.x + line.size / 2)
}

/** Joins a line to its paragraph; a word that was parted at its end is made whole. */
function joined(text: string, line: string): string {
  const parted = /\p{Ll}[-\u00AD]$/u.test(text) && /^\p{Ll}/u.test(line)
  return parted ? text.slice(0, -1) + line : `${text} ${line}`
}

/** The distance of lines that is found most often. */
function usualLeading(lines: readonly PrintedLine[]): number {
  const counts = new Map<number, number>()
  lines.forEach((line, i) => {
    const fall = Math.round((lines[i - 1]?.y ?? line.y) - line.y)
    if (fall > 0) counts.set(fall, (counts.get(fall) ?? 0) + 1)
  })
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [Number.POSITIVE_INFINITY, 0])[0]
}

const isPageNumber = (text: string): boolean =>
  /^(?:page )?[-–—]?\s?\d{1,3}\s?[-–—]?(?: (?:of|\/) ?\d{1,3})?$/iu.test(text)

/** Lines at one height that differ in their figures alone are one running head. */
const keyOf = ({ text, y }: PrintedLine): string => `${Math.round(y)} ${text.replace(/\d+/gu, '0')}`

/** Where running heads stand: the first and last lines of a page. */
const endsOf = (page: readonly PrintedLine[]): readonly PrintedLine[] => [...page.slice(0, 2), ...page.slice(-2)]

/** The first and last lines that most pages share. */
function runningLines(pages: readonly (readonly PrintedLine[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const page of pages) {
    const ends = new Set(endsOf(page).map(keyOf))
    for (const key of ends) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count > 1 && count > pages.length / 2).map(([key]) => key))
}
