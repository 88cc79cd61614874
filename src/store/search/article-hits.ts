import type { Article } from '../../article/article.ts'
import { unpacked } from '../packing/packed.ts'
import type { Page } from '../page.ts'
import type { Session } from '../session.ts'
import { bestStretch, excerptOf, type Phrases } from './excerpt.ts'
import { dayAt } from './index/place.ts'
import { placesOf } from './places.ts'
import type { ArticleHit, Sought } from './search.ts'
import { planOf } from './sought.ts'

/** See `Search.articles`. */
export async function articleHits(session: Session, analysis: string, sought: Sought): Promise<Page<ArticleHit>> {
  const { read } = session
  const plan = await planOf(read, analysis, sought, ['head', 'text'], [])
  if (plan === null) return { items: [], next: null }
  const { items: places, next } = await placesOf(session, 'articles', plan, sought)
  if (places.length === 0) return { items: [], next }
  const rows = await read
    .selectFrom('articles')
    .innerJoin('texts', (join) =>
      join.onRef('texts.article', '=', 'articles.n').onRef('texts.version', '=', 'articles.version'),
    )
    .select(['articles.place', 'texts.body'])
    .where('articles.place', 'in', places)
    .orderBy('articles.place', 'desc')
    .execute()
  return { items: rows.map(({ place, body }) => hit(place as number, unpacked<Article>(body), plan.marked)), next }
}

function hit(place: number, { id, text, title, outlet, url }: Article, marked: Phrases): ArticleHit {
  const stretch = bestStretch(text, marked)
  return {
    article: id,
    title,
    outlet,
    url,
    day: dayAt(place),
    heading: excerptOf(title ?? '', marked),
    excerpt: excerptOf(text.slice(stretch.start, stretch.end), marked),
    evidence: { article: id, ...stretch },
  }
}
