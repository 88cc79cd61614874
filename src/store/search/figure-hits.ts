import type { Modifier } from '../../annotate/quantities/quantity.ts'
import type { Page } from '../page.ts'
import type { Session } from '../session.ts'
import { excerptOf } from './excerpt.ts'
import { ofGiver, valued } from './filters.ts'
import { placesOf } from './places.ts'
import type { FigureHit, SoughtFigure } from './search.ts'
import { planOf } from './sought.ts'
import { toldBy } from './told-hit.ts'

/** See `Search.figures`. */
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
    .selectAll()
    .where('place', 'in', places)
    .orderBy('place', 'desc')
    .execute()
  const told = await toldBy(read, rows)
  const items = rows.map((row): FigureHit => {
    const { article, hit } = told(row)
    return {
      ...hit,
      excerpt: excerptOf(article.text.slice(row.excerpt_start, row.excerpt_finish), plan.marked),
      quantity: row.quantity,
      measure: row.measure,
      value: row.value,
      low: row.low,
      high: row.high,
      unit: row.unit,
      modifier: row.modifier as Modifier | null,
      evidence: { article: article.id, start: row.start, end: row.finish },
    }
  })
  return { items, next }
}
