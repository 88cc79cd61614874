import type { Quotation, Stance } from '../../annotate/attributions/attribution.ts'
import type { Page } from '../page.ts'
import type { Session } from '../session.ts'
import { excerptOf } from './excerpt.ts'
import { ofGiver, valued } from './filters.ts'
import { placesOf } from './places.ts'
import type { SayingHit, SoughtSaying } from './search.ts'
import { planOf } from './sought.ts'
import { toldBy } from './told-hit.ts'

/** See `Search.said`. */
export async function sayingHits(session: Session, analysis: string, sought: SoughtSaying): Promise<Page<SayingHit>> {
  const { read } = session
  const filters = [
    ...(await ofGiver(read, analysis, sought)),
    ...valued('stance', sought.stance),
    ...valued('quotation', sought.quotation),
  ]
  const plan = await planOf(read, analysis, sought, ['text', 'marks'], filters)
  if (plan === null) return { items: [], next: null }
  const { items: places, next } = await placesOf(session, 'sayings', plan, sought)
  if (places.length === 0) return { items: [], next }
  const rows = await read
    .selectFrom('sayings')
    .selectAll()
    .where('place', 'in', places)
    .orderBy('place', 'desc')
    .execute()
  const told = await toldBy(read, rows)
  const items = rows.map((row): SayingHit => {
    const { article, hit } = told(row)
    const spans = JSON.parse(row.content) as Spans
    return {
      ...hit,
      excerpt: excerptOf(joined(article.text, spans), plan.marked),
      attribution: row.attribution,
      stance: row.stance as Stance,
      quotation: row.quotation as Quotation,
      content: spans.map(([start, end]) => ({ article: article.id, start, end })),
    }
  })
  return { items, next }
}

type Spans = readonly (readonly [start: number, end: number])[]

/** Characters of an excerpt; what is said is seldom longer than a paragraph. */
const LONGEST = 2000

function joined(text: string, spans: Spans): string {
  const all = spans.map(([start, end]) => text.slice(start, end)).join(' … ')
  return all.length <= LONGEST ? all : `${all.slice(0, LONGEST)} …`
}
