import { styleText } from 'node:util'
import type { Evidence } from '../article/article.ts'
import type { Ledger, StoryLedger } from '../ledger/ledger.ts'
import type { Item } from './items/item.ts'
import { outlineOf, type Section } from './outline.ts'
import { type Report, type Reports, reportsOf } from './parts/reports.ts'
import { excerptOf, oneLine, shorten } from './wording/excerpt.ts'
import { countWords, periodWords } from './wording/words.ts'

/** How a ledger is set in a terminal: columns, and whether styles may be used. */
export interface TerminalOptions {
  readonly width: number
  readonly colour: boolean
}

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'underline'
type Painter = (style: Style, text: string) => string

/** Characters of a line's text; what is longer is cut in the middle. */
const longest = 320
/** How many places a line quotes. */
const places = 2
const labelled = 5

/**
 * A ledger for a terminal: findings first, each line with the id that `reckon explain` takes and the words it rests on.
 * What comes from an article is stripped of control characters, so no text can steer the terminal.
 */
export function terminalLedger(ledger: Ledger, texts: ReadonlyMap<string, string>, options: TerminalOptions): string {
  const reports = reportsOf(ledger, texts)
  const paint: Painter = options.colour
    ? (style, text) => styleText(style, text, { validateStream: false })
    : (_, text) => text
  const width = Math.max(40, options.width)
  return `${ledger.stories.map((story) => storyLines(story, reports, width, paint).join('\n')).join('\n\n\n')}\n`
}

function storyLines(story: StoryLedger, reports: Reports, width: number, paint: Painter): string[] {
  const facts = `${countWords(story.articles.length, 'report')}, ${periodWords(story.from, story.to)}`
  const head = [...wrap(oneLine(story.title), width, '').map((line) => paint('bold', line)), paint('dim', facts)]
  if (!story.findings.length)
    head.push('', 'No sum that fails, no dispute and nothing that rests on one origin alone was found.')
  const quoted = new Set<string>()
  return [
    ...head,
    ...outlineOf(story, reports).flatMap((section) => sectionLines(section, reports, quoted, width, paint)),
  ]
}

/** The lines of a section; words that stand in `quoted` were quoted before and are not quoted again. */
function sectionLines(
  { title, items, brief }: Section,
  reports: Reports,
  quoted: Set<string>,
  width: number,
  paint: Painter,
): string[] {
  const more = items.length - brief.length
  return [
    '',
    paint('underline', title),
    ...brief.flatMap((item) => itemLines(quotedOnce(item, quoted), reports, width, paint)),
    ...(more > 0
      ? wrap(`and ${more} more: in --md and --html`, width, ' '.repeat(labelled)).map((line) => paint('dim', line))
      : []),
  ]
}

/** A line with the words that are to be quoted below it, which are then known as quoted. */
function quotedOnce(item: Item, quoted: Set<string>): Item {
  if (!item.quoted) return placed(item)
  const evidence = firstPlaces(item.evidence).filter((one) => !quoted.has(placeOf(one)))
  for (const one of evidence) quoted.add(placeOf(one))
  return { ...item, evidence }
}

/** A line with the place of its words in place of the words. */
function placed({ evidence, details, ...item }: Item): Item {
  const [first] = evidence
  const last = details.at(-1) ?? ''
  return {
    ...item,
    evidence: [],
    details: first ? [...details.slice(0, -1), `${last} ${placeOf(first)}`.trim()] : details,
  }
}

function placeOf({ article, start, end }: Evidence): string {
  return `[${oneLine(article)}:${start}-${end}]`
}

function itemLines(
  { id, tag, tone, text, details, evidence }: Item,
  reports: Reports,
  width: number,
  paint: Painter,
): string[] {
  const indent = ' '.repeat(labelled)
  const style: Style = tone === 'bad' ? 'red' : tone === 'warn' ? 'yellow' : 'dim'
  const label = (id ?? '·')
    .replace(/[^\w·-]/g, '')
    .slice(0, labelled - 1)
    .padEnd(labelled)
  const [first = '', ...rest] = wrap(
    `${tag ? `${tag.toUpperCase()}: ` : ''}${shorten(oneLine(text), longest)}`,
    width,
    indent,
  )
  const body = first.slice(labelled)
  const painted = tag ? paint(style, tag.toUpperCase()) + paint('bold', body.slice(tag.length)) : paint('bold', body)
  return [
    paint('dim', label) + painted,
    ...rest.map((line) => paint('bold', line)),
    ...details.flatMap((detail) => wrap(shorten(oneLine(detail), 2 * longest), width, indent)),
    ...evidence.flatMap((item) => quotationLines(item, reports, width, paint)),
  ]
}

/** The first place in each of the first reports. */
function firstPlaces(evidence: readonly Evidence[]): Evidence[] {
  const first = new Map<string, Evidence>()
  for (const item of evidence) if (!first.has(item.article)) first.set(item.article, item)
  return [...first.values()].slice(0, places)
}

function quotationLines(evidence: Evidence, reports: Reports, width: number, paint: Painter): string[] {
  const report = reports.get(evidence.article)
  if (!report) return []
  const { before, words, after } = excerptOf(report.text, evidence, 36)
  const lines = wrap(
    `“${before}«${shorten(words, 160)}»${after}” ${printedIn(report)}${placeOf(evidence)}`,
    width,
    ' '.repeat(labelled + 2),
  )
  return lines.map((line) => paint('dim', line))
}

/** The report's name before the place of its words, unless that is the name. */
function printedIn({ label, entry }: Report): string {
  return label === entry.id ? '' : `${oneLine(label)} `
}

/** Breaks a line between words; a word that is longer than a line is cut. */
function wrap(text: string, width: number, indent: string): string[] {
  const room = width - indent.length
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (!word) continue
    let rest = word
    if (line && line.length + 1 + rest.length > room) {
      lines.push(line)
      line = ''
    }
    while (rest.length > room) {
      lines.push(rest.slice(0, room))
      rest = rest.slice(room)
    }
    line = line ? `${line} ${rest}` : rest
  }
  if (line) lines.push(line)
  return lines.map((one) => indent + one)
}
