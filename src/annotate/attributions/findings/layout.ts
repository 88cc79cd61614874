import type { Finding } from '../finding.ts'
import type { Run } from '../reading/runs.ts'
import { isMark, type Syntax, trim } from '../reading/syntax.ts'

/** A paragraph as tokens. */
interface Paragraph extends Run {
  /** Whether it opens with a quotation mark. */
  readonly quoted: boolean
}

/** A paragraph that opens with who speaks: "BERG: Thank you." */
interface Turn {
  readonly paragraph: number
  readonly label: Run
  readonly colon: number
  /** The label's last word: "ANNA BERG" and "BERG" are one. */
  readonly name: string
  readonly capitals: boolean
}

const MARKS = new Set(['“', '”', '"', "''", '``', '«', '»', '„'])
const DASHES = new Set(['—', '–', '―', '-', '--', '~'])
const LABEL = { words: 5, shared: 2, turns: 3, mixedTurns: 4 }
const CREDIT = { words: 10, least: 5, many: 3 }

/**
 * Attributions that the layout tells rather than a verb: the turns of a transcript, and quotations signed by name
 * after a dash. A writer who lays words out so leaves nothing to weigh, so these stand before what the models find.
 */
export function laidOut(syntax: Syntax): Finding[] {
  const paragraphs = paragraphsOf(syntax)
  return [...turns(syntax, paragraphs), ...credits(syntax, paragraphs)]
}

function paragraphsOf({ document, tokens }: Syntax): Paragraph[] {
  const found: Paragraph[] = []
  for (const { firstToken, endToken, paragraph } of document.sentences) {
    const open = found[paragraph]
    if (open) found[paragraph] = { ...open, last: endToken - 1 }
    else found[paragraph] = { first: firstToken, last: endToken - 1, quoted: MARKS.has(tokens[firstToken]?.form ?? '') }
  }
  return found.filter((paragraph) => paragraph)
}

/** The label that a paragraph opens with; null where none does. */
function labelled({ tokens }: Syntax, paragraph: number, { first, last, quoted }: Paragraph): Turn | null {
  const from = quoted ? first + 1 : first
  let colon = from
  while (colon < last && colon - from <= LABEL.words && /^\p{Lu}/u.test(tokens[colon].form)) colon++
  if (colon === from || tokens[colon].form !== ':' || colon >= last) return null
  const words = tokens.slice(from, colon).map(({ form }) => form)
  const name = words[words.length - 1]
  const capitals = name.length > 1 && words.every((word) => word === word.toUpperCase())
  return { paragraph, label: { first: from, last: colon - 1 }, colon, name, capitals }
}

/** The turns of a transcript: labels of which some come back. One heading with a colon is none. */
function turns(syntax: Syntax, paragraphs: readonly Paragraph[]): Finding[] {
  // "Reds: 4", "Blues: 2" are a table.
  const labels = paragraphs
    .flatMap((paragraph, i) => labelled(syntax, i, paragraph) ?? [])
    .filter((turn) => turn.capitals || hasVerb(syntax, { first: turn.colon, last: paragraphs[turn.paragraph].last }))
  const times = new Map<string, number>()
  for (const { name } of labels) times.set(name, (times.get(name) ?? 0) + 1)
  const back = [...times.values()].filter((n) => n > 1).length
  const capitals = labels.filter((turn) => turn.capitals)
  const spoken =
    capitals.length >= LABEL.turns && capitals.some(({ name }) => (times.get(name) ?? 0) > 1)
      ? capitals
      : labels.length >= LABEL.mixedTurns && back >= LABEL.shared
        ? labels.filter(({ name }) => (times.get(name) ?? 0) > 1)
        : []
  if (spoken.length === 0) return []
  const span = spoken[spoken.length - 1].paragraph - spoken[0].paragraph + 1
  const throughout = 2 * spoken.length >= span
  return spoken.flatMap((turn, i) => {
    const next = spoken[i + 1]?.paragraph ?? (throughout ? turn.paragraph + 1 : paragraphs.length)
    const content = [trim(syntax, turn.colon + 1, paragraphs[turn.paragraph].last)]
    for (let p = turn.paragraph + 1; p < next; p++) {
      if (/^[([]/.test(syntax.tokens[paragraphs[p].first].form)) continue
      if (!throughout && !(paragraphs[turn.paragraph].quoted && paragraphs[p].quoted)) break
      content.push(trim(syntax, paragraphs[p].first, paragraphs[p].last))
    }
    return finding(syntax, turn.colon, content, turn.label, 'layout:turn')
  })
}

/** Quotations that fill a paragraph and are signed at its end, or on the next line: “…” — Anna Berg. */
function credits(syntax: Syntax, paragraphs: readonly Paragraph[]): Finding[] {
  const { tokens } = syntax
  const found = paragraphs.flatMap((paragraph, i) => {
    // The headline: a title and its outlet look the same.
    if (i === 0 || !paragraph.quoted) return []
    let close = paragraph.last
    while (close > paragraph.first && !MARKS.has(tokens[close].form)) close--
    if (close === paragraph.first) return []
    const below = close >= paragraph.last - 1 ? paragraphs[i + 1] : undefined
    const dash = below ? below.first : close + 1
    const by = DASHES.has(tokens[dash]?.form) ? signature(syntax, dash + 1, (below ?? paragraph).last) : null
    const said = trim(syntax, paragraph.first + 1, close - 1)
    return by && said ? [{ dash, by, said }] : []
  })
  return found
    .filter(({ said, by }) => found.length >= CREDIT.many || (isStatement(syntax, said) && isName(syntax, by)))
    .flatMap(({ dash, by, said }) => finding(syntax, dash, [said], by, 'layout:credit'))
}

/** A name or a short phrase for one, without a verb. */
function signature(syntax: Syntax, first: number, last: number): Run | null {
  const run = trim(syntax, first, last)
  if (!run || run.last - run.first >= CREDIT.words) return null
  const words = syntax.tokens.slice(run.first, run.last + 1)
  const named = /^(\p{Lu}|an?$|the$)/u.test(words[0].form)
  return named && !words.some(({ upos, form }) => upos === 'AUX' || form === ':' || /^https?$/i.test(form)) ? run : null
}

/** Whether words are a statement rather than a title. */
function isStatement(syntax: Syntax, run: Run): boolean {
  return run.last - run.first + 1 >= CREDIT.least && hasVerb(syntax, run)
}

function hasVerb({ tokens }: Syntax, { first, last }: Run): boolean {
  return tokens.slice(first, last + 1).some(({ upos }) => upos === 'VERB' || upos === 'AUX')
}

const isName = ({ tokens }: Syntax, { first }: Run): boolean => tokens[first].upos === 'PROPN'

function finding(syntax: Syntax, cue: number, content: readonly (Run | null)[], label: Run, rule: string): Finding[] {
  const runs = content.filter((run) => run !== null)
  if (runs.length === 0 || isMark(syntax.tokens[label.last])) return []
  const source = { head: label.last, run: label, extent: 'whole' } as const
  return [
    { place: -1, cue, content: runs, source, rule, score: 1, parts: [1, 1, 1], options: [], contents: [], people: [] },
  ]
}
