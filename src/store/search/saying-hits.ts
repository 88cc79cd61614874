import type { Quotation, Stance } from '../../annotate/attributions/attribution.ts'
import type { Article } from '../../article/article.ts'
import { unpacked } from '../packing/packed.ts'
import type { Page } from '../page.ts'
import type { Session } from '../session.ts'
import { excerptOf } from './excerpt.ts'
import { ofGiver, valued } from './filters.ts'
import { dayAt } from './place.ts'
import { placesOf } from './places.ts'
import type { SayingHit, SoughtSaying } from './search.ts'
import { planOf } from './sought.ts'

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
    .innerJoin('articles', 'articles.n', 'sayings.article')
    .innerJoin('texts', (join) =>
      join.onRef('texts.article', '=', 'articles.n').onRef('texts.version', '=', 'articles.version'),
    )
    .leftJoin('names as speakers', 'speakers.n', 'sayings.speaker')
    .leftJoin('names as bodies', 'bodies.n', 'sayings.body')
    .select(['sayings.place', 'attribution', 'named', 'stance', 'quotation', 'content', 'texts.body as text'])
    .select(['speakers.name as speaker', 'bodies.name as body'])
    .where('sayings.place', 'in', places)
    .orderBy('sayings.place', 'desc')
    .execute()
  const items = rows.map((row): SayingHit => {
    const { id, text, title, outlet, url } = unpacked<Article>(row.text)
    const spans = JSON.parse(row.content) as Spans
    return {
      article: id,
      title,
      outlet,
      url,
      day: dayAt(row.place),
      excerpt: excerptOf(joined(text, spans), plan.marked),
      attribution: row.attribution,
      speaker: row.speaker,
      body: row.body,
      named: row.named === 1,
      stance: row.stance as Stance,
      quotation: row.quotation as Quotation,
      content: spans.map(([start, end]) => ({ article: id, start, end })),
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
