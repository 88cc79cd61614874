import { within } from '../../../language/search.ts'
import { giverIn, speaks } from '../../parties/giver.ts'
import { citedAt } from '../../sentence/citing.ts'
import type { Found, Sought } from './sought.ts'

/** "Citing harbour officials, the Arrel Courier reports that 600 tons …": where no attribution was found, the cited give it. */
export function byCitation({ quantity, report, cast, held }: Sought): Found | null {
  const cited = held ? null : citedAt(quantity.start, report)
  if (!cited || cited.end > quantity.start || !speaks(cited, report)) return null
  const giver = giverIn(cited, report, cast)
  const outlet = within(report.mentions, { start: cited.end, end: quantity.start }).find(({ type }) => type === 'ORG')
  const via = outlet ? cast.name(report.article.id, outlet.entity) : null
  return giver.name === null
    ? null
    : { giver: { ...giver, via }, because: `${via ?? 'the report'} cites ${giver.name}` }
}
