import type { Modifier } from '../../annotate/quantities/quantity.ts'
import type { Article } from '../../article/article.ts'
import { unpacked } from '../packing/packed.ts'
import type { Page } from '../page.ts'
import type { Session } from '../session.ts'
import { excerptOf } from './excerpt.ts'
import { ofGiver, valued } from './filters.ts'
import { dayAt } from './place.ts'
import { placesOf } from './places.ts'
import type { FigureHit, SoughtFigure } from './search.ts'
import { planOf } from './sought.ts'

export async function figureHits(session: Session, analysis: string, sought: SoughtFigure): Promise<Page<FigureHit>> {
  const { read } = session
  const filters = [...(await ofGiver(read, analysis, sought)), ...valued('unit', sought.unit)]
  const plan = await planOf(read, analysis, sought, ['text', 'marks'], filters)
  if (plan === null) return { items: [], next: null }
  const range = { least: sought.least, most: sought.most }
  const { items: places, next } = await placesOf(session, 'figures', plan, sought, range)
  if (places.length === 0) return { items: [], next }
  const rows = await read
    .selectFrom('figures')
    .innerJoin('articles', 'articles.n', 'figures.article')
    .innerJoin('texts', (join) =>
      join.onRef('texts.article', '=', 'articles.n').onRef('texts.version', '=', 'articles.version'),
    )
    .leftJoin('names as speakers', 'speakers.n', 'figures.speaker')
    .leftJoin('names as bodies', 'bodies.n', 'figures.body')
    .selectAll('figures')
    .select(['texts.body as text', 'speakers.name as speakerName', 'bodies.name as bodyName'])
    .where('figures.place', 'in', places)
    .orderBy('figures.place', 'desc')
    .execute()
  const items = rows.map((row): FigureHit => {
    const { id, text, title, outlet, url } = unpacked<Article>(row.text)
    return {
      article: id,
      title,
      outlet,
      url,
      day: dayAt(row.place),
      excerpt: excerptOf(text.slice(row.excerpt_start, row.excerpt_finish), plan.marked),
      quantity: row.quantity,
      measure: row.measure,
      value: row.value,
      low: row.low,
      high: row.high,
      unit: row.unit,
      modifier: row.modifier as Modifier | null,
      speaker: row.speakerName,
      body: row.bodyName,
      named: row.named === 1,
      evidence: { article: id, start: row.start, end: row.finish },
    }
  })
  return { items, next }
}
