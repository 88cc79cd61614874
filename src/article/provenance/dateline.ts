import type { Dateline, Span } from '../article.ts'
import { linesOf } from '../lines.ts'
import { agencyNamed } from './agencies.ts'

/**
 * PLACE in capitals, what follows it up to a bracket (state, country, date), an agency in brackets, and a dash.
 * "WASHINGTON (AP) —", "KYIV, Ukraine —", "LONDON, May 3 (Reuters) -", "West Palm Beach, Florida (CNN)".
 */
const DATELINE =
  /^(?<place>\p{Lu}[\p{L}.'’-]*(?: [\p{Lu}][\p{L}.'’-]*){0,4}(?:, ?[\p{Lu}][\p{L}.'’]*(?: [\p{Lu}][\p{L}.'’]*){0,2}(?!\p{L}| ?\d))?)(?<date>, [\p{Lu}][\p{L}.]{2,9} \d{1,2}(?:, \d{4})?)? ?(?:\((?<agency>[^()\n]{2,60})\))?(?<dash> ?[—–] ?| ?-{1,2} | - )?/u

/** How far a dateline can reach into a paragraph. */
const REACH = 140

const inCapitals = (place: string): boolean => /^[\p{Lu}.'’ -]{3,}/u.test(place)

/** The dateline that opens the report, below its headline. */
export function datelineOf(text: string, headline: Span | null): Dateline | null {
  const from = headline ? headline.end : 0
  // A byline or a date may stand between headline and report.
  for (const line of linesOf(text.slice(from, from + 2000)).slice(0, 4)) {
    const found = DATELINE.exec(line.text.slice(0, REACH))
    if (!found?.groups) continue
    const { place, agency, dash } = found.groups
    const named = agency ? agencyNamed(agency) : null
    // A dash alone makes a dateline only of a place in capitals: "Inflation – the rise in prices – …" is prose.
    if (!place || !(named || (dash && inCapitals(place)))) continue
    // "The AP (Associated Press) reported": without a dash, a dateline is followed by a new sentence.
    if (!dash && !/^ ?[\p{Lu}“"]/u.test(line.text.slice(found[0].length))) continue
    const start = from + line.start
    return { start, end: start + found[0].trimEnd().length, place: place.trim(), agency: named ?? null }
  }
  return null
}
