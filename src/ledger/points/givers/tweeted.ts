import { firstEndingAfter } from '../../../language/search.ts'
import { namedGiver } from './party.ts'
import type { Found, Sought } from './sought.ts'

/** Below a post that a page shows stand its author, the account and the day: "— Port of Arrel (@portofarrel) March 5, 2026". */
const SIGNATURE = /— ([^—()\n]{2,60}) \(@\w{1,30}\) \p{Lu}\p{L}+ \d{1,2}, \d{4}/u

/** A figure in a post that the page shows: its author's. */
export function tweeted(sought: Sought): Found | null {
  const { quantity, report, held } = sought
  const { paragraphs } = report.document
  const paragraph = held ? undefined : paragraphs[firstEndingAfter(paragraphs, quantity.start)]
  if (!paragraph || paragraph.start > quantity.start) return null
  const author = SIGNATURE.exec(
    report.article.text.slice(quantity.end, Math.min(paragraph.end, quantity.end + LONGEST)),
  )
  return author?.[1] ? { giver: namedGiver(author[1], sought), because: `it stands in a post by ${author[1]}` } : null
}

/** Characters of a post with its signature, at most. */
const LONGEST = 500
