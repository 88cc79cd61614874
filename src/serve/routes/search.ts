import { nameOf } from '../../report/parts/reports.ts'
import { figureWords } from '../../report/wording/words.ts'
import type { Hit } from '../../store/search/search.ts'
import { quotedOf } from '../answers/evidence.ts'
import { articlesOf, type HitArticles, markedPieces } from '../answers/search.ts'
import type { ReportCard } from '../api/evidence.ts'
import { searchArticles, searchFigures, searchStatements, suggest } from '../api/search.ts'
import { given } from './given.ts'
import { type Route, route } from './route.ts'

/** Search of articles, of what was said and of figures, and the names that a search box offers. */
export const searchRoutes: readonly Route[] = [
  route(searchArticles, async ({ query: { q, limit, cursor, story, outlet, from, to } }, { store }) => {
    const sought = { words: q, limit, after: cursor ?? null, ...given({ story, outlet, from, to }) }
    const { items, next } = await store.search.articles(sought)
    const found = await articlesOf(store, items)
    const hits = items.map((hit) => ({
      report: cardOfHit(found, hit),
      title: markedPieces(hit.heading),
      excerpt: markedPieces(hit.excerpt),
      evidence: quotedInHit(found, hit, hit.evidence),
      stories: found.stories(hit.article),
    }))
    return { items: hits, next, total: null }
  }),
  route(searchStatements, async ({ query: { q, limit, cursor, ...filters } }, { store }) => {
    const { items, next } = await store.search.said({ words: q, limit, after: cursor ?? null, ...given(filters) })
    const found = await articlesOf(store, items)
    const hits = items.map((hit) => ({
      speaker: hit.speaker,
      body: hit.body,
      named: hit.named,
      stance: hit.stance,
      quotation: hit.quotation,
      excerpt: markedPieces(hit.excerpt),
      evidence: hit.content.map((one) => quotedInHit(found, hit, one)),
      stories: found.stories(hit.article),
    }))
    return { items: hits, next, total: null }
  }),
  route(searchFigures, async ({ query: { q, limit, cursor, ...filters } }, { store }) => {
    const { items, next } = await store.search.figures({ words: q, limit, after: cursor ?? null, ...given(filters) })
    const found = await articlesOf(store, items)
    const hits = items.map((hit) => ({
      measure: hit.measure,
      value: hit.value,
      low: hit.low,
      high: hit.high,
      unit: hit.unit,
      words: figureWords(hit),
      speaker: hit.speaker,
      body: hit.body,
      named: hit.named,
      excerpt: markedPieces(hit.excerpt),
      evidence: quotedInHit(found, hit, hit.evidence),
      stories: found.stories(hit.article),
    }))
    return { items: hits, next, total: null }
  }),
  route(suggest, async ({ query: { what, letters, limit } }, { store }) => ({
    items: await store.search.suggest(what, letters, limit),
  })),
]

/** The day of a hit may be inferred from the text: it is where the article doesn't state it. */
function cardOfHit({ articles }: HitArticles, { article, outlet, title, url, day }: Hit): ReportCard {
  const stated = articles.get(article)?.published ?? null
  const publishedBasis = day === null ? null : day === stated ? 'stated' : 'inferred'
  const label = nameOf({ id: article, title, outlet })
  const wire = articles.get(article)?.wire?.agency ?? null
  return { article, label, title, outlet, published: day, publishedBasis, publishedLike: null, url, wire }
}

function quotedInHit(
  found: HitArticles,
  hit: Hit,
  evidence: Parameters<typeof quotedOf>[1],
): ReturnType<typeof quotedOf> {
  const { published, publishedBasis } = cardOfHit(found, hit)
  return { ...quotedOf({ reports: new Map(), articles: found.articles }, evidence), published, publishedBasis }
}
