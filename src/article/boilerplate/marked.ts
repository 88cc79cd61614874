import { lexicon } from '../../lexicon.ts'
import type { Boilerplate } from '../article.ts'
import { anyThat } from '../line-words.ts'
import type { Line } from '../lines.ts'
import { hasWording, plainWording, type Wording } from '../wording.ts'

interface Furniture extends Wording {
  readonly takes: 'line' | 'short line' | 'links'
  readonly reason: string
}

const furniture = lexicon<Furniture>('article-boilerplate')

/** A paragraph longer than this is prose, whatever words it holds. */
const LONGEST = 1200
const SHORT = 120
const ENDS_A_SENTENCE = /[.!?][”"’')\]]{0,2}$/u

/** A line that is an address, or a few words before one; whom the report's information is from is part of it. */
function leadsElsewhere(text: string): boolean {
  const words = text.replace(ADDRESS, '')
  return words.length < text.length && words.length <= FEW && !NAMES_SOURCE.test(words)
}

const ADDRESS = /\bhttps?:\/\/\S+/giu
const FEW = 40
const NAMES_SOURCE = new RegExp(`\\b${anyThat('gives-source')}\\b`, 'iu')

/** A line that links to something else: short, and no sentence. */
const linkLike = (line: Line): boolean => line.text.length <= SHORT && !ENDS_A_SENTENCE.test(line.text)

/** The lines from a place on, as far as all are of one kind. */
function runOf(lines: readonly Line[], from: number, is: (line: Line) => boolean): readonly Line[] {
  let end = from
  while (end < lines.length && is(lines[end] as Line)) end++
  return lines.slice(from, end)
}

/** Lines that say what they are in the wording of site furniture, and the links below those that open a list. */
export function markedLines(lines: readonly Line[]): readonly Boilerplate[] {
  const found: Boilerplate[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line
    if (line.text.length > LONGEST) continue
    const text = plainWording(line.text)
    if (leadsElsewhere(line.text)) {
      found.push({ start: line.start, end: line.end, reason: 'link line' })
      continue
    }
    const wording = furniture.find(
      (one) => hasWording(text, one) && (one.takes !== 'short line' || text.length <= SHORT),
    )
    if (!wording || (wording.at === 'opens' && wording.takes === 'links' && !opensList(line, lines[i + 1]))) continue
    found.push({ start: line.start, end: line.end, reason: wording.reason })
    if (wording.takes !== 'links') continue
    const links = runOf(lines, i + 1, linkLike)
    const after = lines[i + 1 + links.length]
    // A single line without a full stop may be the report's next heading; several, or the last ones, are links.
    if (links.length < 2 && after !== undefined) continue
    for (const link of links) found.push({ start: link.start, end: link.end, reason: wording.reason })
    i += links.length
  }
  return found
}

/** "Read more: …" and "MOST READ IN NEWS …" head a list; "More from the valley were brought in, he said." is prose. */
const opensList = (line: Line, next: Line | undefined): boolean =>
  !ENDS_A_SENTENCE.test(line.text) ||
  /^[\p{Lu}\d\W]{9}/u.test(line.text) ||
  (next === undefined && line.text.includes(':'))
