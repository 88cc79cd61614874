import type { Day } from '../../article.ts'
import { MONTH_NAMED, MONTHS } from '../../months.ts'
import { dayOf } from '../../record.ts'

/** Ways to write a day, by the names of their parts. */
const FORMS: readonly RegExp[] = [
  // In URLs: 2019/nov/18
  new RegExp(`\\b(?<year>(?:19|20)\\d\\d)[/-]${MONTH_NAMED}[/-](?<day>\\d{1,2})(?!\\d)`, 'iu'),
  /\b(?<year>(?:19|20)\d\d)[-./](?<number>\d{1,2})[-./](?<day>\d{1,2})(?!\d)/u,
  /\b(?<year>(?:19|20)\d\d)(?<number>[01]\d)(?<day>[0-3]\d)(?!\d)/u,
  new RegExp(`\\b${MONTH_NAMED} (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})\\b`, 'iu'),
  new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH_NAMED},?[ -](?<year>\\d{4})\\b`, 'iu'),
]

/** The first day that a piece of page data or a line names; null where it names none that the calendar has. */
export function dayNamed(value: string | null | undefined): Day | null {
  const text = (value ?? '').slice(0, LONGEST)
  for (const form of FORMS) {
    const parts = form.exec(text)?.groups
    if (!parts) continue
    const month = parts.number ?? MONTHS.get((parts.month ?? '').toLowerCase()) ?? ''
    const day = dayOf(`${parts.year}-${month.padStart(2, '0')}-${(parts.day ?? '').padStart(2, '0')}`)
    if (day) return day
  }
  return null
}

const LONGEST = 300
