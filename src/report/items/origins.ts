import type { Origin } from '../../ledger/ledger.ts'
import { labelOf, type Reports } from '../parts/reports.ts'
import { someOf } from '../wording/some-of.ts'
import { countWords, listWords, standingWords } from '../wording/words.ts'
import { type Item, plain } from './item.ts'

/** Whose word the story stands on. */
export function originItem({ name, speakers, standing, claims, points, articles }: Origin, reports: Reports): Item {
  const through = speakers.filter((speaker) => speaker !== name)
  const counts = [
    claims.length > 0 && countWords(claims.length, 'claim'),
    points.length > 0 && countWords(points.length, 'figure'),
  ].filter(Boolean)
  return {
    ...plain,
    tag: standingWords[standing],
    text: `${name}${through.length ? `, through ${listWords(through)}` : ''}`,
    details: [`${counts.join(', ')}, in ${someOf(articles.map((id) => labelOf(reports, id)))}`],
  }
}
