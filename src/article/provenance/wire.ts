import type { Dateline, Span, WireCredit } from '../article.ts'
import { anyThat } from '../line-words.ts'
import { type Line, linesOf } from '../lines.ts'
import { agencyNamed, SIGNS_OFF } from './agencies.ts'

/** Words that may be an agency's name. */
const NAME = "(?<agency>[\\p{L}][\\p{L}.'’ -]{1,50}?)"

/** How a credit is worded, and at which end of a report. */
interface Form {
  readonly where: 'head' | 'tail'
  /** With the agency's name as a group, but where the form itself tells it. */
  readonly pattern: RegExp
}

/**
 * The forms of a credit, each with the lines it may stand in. A mere mention of an agency is none: reports cite
 * agencies that they don't carry ("contributed to this report" credits help, not copy).
 */
const FORMS: readonly Form[] = [
  { where: 'tail', pattern: new RegExp(`(?:\\s/\\s?|\\s—\\s?|\\s–\\s?|^[/—–]\\s?)${NAME}$`, 'u') },
  { where: 'tail', pattern: new RegExp(`\\(${NAME}\\)$`, 'u') },
  { where: 'tail', pattern: new RegExp(`^${anyThat('credits')}: ?${NAME}$`, 'iu') },
  { where: 'tail', pattern: new RegExp(`${anyThat('claims')} ?(?:\\d{4})?,? ${NAME}\\.(?: all rights|$)`, 'iu') },
  { where: 'tail', pattern: new RegExp(`^\\(?${NAME} reporting by\\b`, 'iu') },
  { where: 'tail', pattern: /^\(reporting by [^)]*; ?(?:\w+ )?editing by\b/iu },
  { where: 'tail', pattern: new RegExp(`^\\[?${NAME}\\]?$`, 'u') },
  {
    where: 'head',
    pattern: new RegExp(
      `^by (?:[\\p{Lu}][\\p{L}.'’-]* ?){1,4}(?: and (?:[\\p{Lu}][\\p{L}.'’-]* ?){1,4})?(?:, | \\| |/| of (?:the )?)${NAME}$`,
      'iu',
    ),
  },
  { where: 'head', pattern: new RegExp(`^(?:by |from )?${NAME}$`, 'iu') },
]

const HEAD_LINES = 5
const TAIL_LINES = 4
/** A byline or credit stands in a line of its own; the end of a report's last sentence may carry one too. */
const LONGEST_BYLINE = 90

function creditIn(line: Line, where: 'head' | 'tail'): { agency: string; span: Span } | null {
  for (const form of FORMS) {
    if (form.where !== where) continue
    // Only the end of a long last paragraph can be a credit; looking there alone keeps the match cheap.
    const cut = where === 'tail' ? Math.max(0, line.text.length - 200) : 0
    const found = form.pattern.exec(line.text.slice(cut))
    if (!found) continue
    const name = found.groups?.agency
    const agency = name === undefined ? SIGNS_OFF : agencyNamed(name)
    if (!agency) continue
    const at = line.start + cut + found.index
    return { agency, span: { start: at, end: at + found[0].length } }
  }
  return null
}

/** The agency that the report credits for its text: in the dateline, the byline, or a credit at the end. */
export function wireCreditOf(text: string, dateline: Dateline | null): WireCredit | null {
  if (dateline?.agency) return { agency: dateline.agency, evidence: [{ start: dateline.start, end: dateline.end }] }
  const lines = linesOf(text)
  for (const line of lines.slice(0, HEAD_LINES)) {
    const found = line.text.length <= LONGEST_BYLINE ? creditIn(line, 'head') : null
    if (found) return { agency: found.agency, evidence: [found.span] }
  }
  for (const line of lines.slice(-TAIL_LINES).reverse()) {
    const found = creditIn(line, 'tail')
    if (found) return { agency: found.agency, evidence: [found.span] }
  }
  return null
}
