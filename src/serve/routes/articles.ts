import type { Annotations } from '../../annotate/annotations.ts'
import type { Article } from '../../article/article.ts'
import { nameOf } from '../../report/parts/reports.ts'
import type { ArticleVersion, ListedVersion } from '../../store/articles.ts'
import { annotationsAnswer } from '../answers/annotations.ts'
import { changesBetween, lengthOf } from '../answers/changes.ts'
import { quotationsInBoth, sharedPassages } from '../answers/comparison.ts'
import { cardOf } from '../answers/evidence.ts'
import { linesIn } from '../answers/lines-in.ts'
import { articleChanges, compareArticles, getArticle, listArticles, type VersionAnswer } from '../api/articles.ts'
import type { ReportCard } from '../api/evidence.ts'
import { refuseUnknown } from './open.ts'
import { type Route, route, type Serving } from './route.ts'

const NO_ARTICLE = 'GET /api/search/articles finds articles and their ids.'

/** The articles: all, one, what a version changed, two side by side. */
export const articleRoutes: readonly Route[] = [
  route(listArticles, async ({ query: { limit, cursor, outlet, story } }, { store }) => {
    const { items, next } = await store.articles.list({
      limit,
      after: cursor ?? null,
      ...(outlet === undefined ? {} : { outlet }),
      ...(story === undefined ? {} : { story }),
    })
    const cards = items.map(({ id, title, outlet, published, url, wire }) => ({
      article: id,
      label: nameOf({ id, title, outlet }),
      title,
      outlet,
      published,
      publishedBasis: published === null ? null : ('stated' as const),
      publishedLike: null,
      url,
      wire,
    }))
    return {
      items: cards,
      next,
      total: outlet === undefined && story === undefined ? await store.articles.count() : null,
    }
  }),
  route(getArticle, async ({ params, query }, serving) => {
    const found = await versionOf(serving, params.article, query.version)
    const { article, version, current } = found
    const [annotations, versions, listed] = await Promise.all([
      current ? annotationsOf(serving, article.id) : null,
      serving.store.articles.versions(article.id),
      serving.store.stories.ofArticle(article.id),
    ])
    const stories = (await Promise.all(listed.map(({ id }) => serving.story(id)))).filter((one) => one !== null)
    const published = annotations?.published ?? null
    const inferred = published?.basis === 'inferred' ? published : null
    return {
      report: cardIn(stories, article),
      text: article.text,
      headline: article.headline,
      authors: article.authors,
      language: article.language,
      modified: article.modified,
      publishedRange: inferred && ([inferred.from, inferred.to] as const),
      publishedEvidence: published?.evidence ?? [],
      wire: article.wire,
      dateline: article.dateline,
      boilerplate: article.boilerplate,
      annotations: annotations && query.annotations ? annotationsAnswer(annotations) : null,
      version,
      versions: versions.map((one) => versionAnswer(one, versions.length)),
      stories: listed.map(({ id, title }) => ({ id, title })),
      lines: current ? stories.flatMap(({ ledger }) => linesIn(ledger, article.id)) : [],
    }
  }),
  route(articleChanges, async ({ params, query }, serving) => {
    const after = await versionOf(serving, params.article, query.version)
    const versions = await serving.store.articles.versions(after.article.id)
    const [from, to] = [after.version - 1, after.version].map((number) =>
      versions.find(({ version }) => version === number),
    )
    if (!from || !to)
      return refuseUnknown('There is no version before this one', 'GET the article: it lists its versions.')
    const before = await versionOf(serving, params.article, from.version)
    const changes = changesBetween(before.article.text, after.article.text, to.changes ?? [])
    return {
      report: cardIn([], after.article),
      from: versionAnswer(from, versions.length),
      to: versionAnswer(to, versions.length),
      changes,
      removed: lengthOf(changes, 'removed'),
      added: lengthOf(changes, 'added'),
    }
  }),
  route(compareArticles, async ({ query }, serving) => {
    const [left, right] = await Promise.all([
      versionOf(serving, query.left, undefined),
      versionOf(serving, query.right, undefined),
    ])
    const [ofLeft, ofRight] = await Promise.all([
      annotationsOf(serving, left.article.id),
      annotationsOf(serving, right.article.id),
    ])
    const shared = ofLeft && ofRight ? sharedPassages(ofLeft, ofRight) : { passages: [], shared: 0 }
    const listed = await serving.store.stories.ofArticle(left.article.id)
    const stories = (await Promise.all(listed.map(({ id }) => serving.story(id)))).filter((one) => one !== null)
    return {
      left: { report: cardIn(stories, left.article), text: left.article.text },
      right: { report: cardIn(stories, right.article), text: right.article.text },
      ...shared,
      quotations: stories.flatMap(({ ledger }) => quotationsInBoth(ledger, left.article.id, right.article.id)),
    }
  }),
]

async function versionOf({ store }: Serving, id: string, version: number | undefined): Promise<ArticleVersion> {
  const found = await store.articles.get(id, version)
  return found ?? refuseUnknown(`There is no article “${id}”${version ? ` of version ${version}` : ''}`, NO_ARTICLE)
}

async function annotationsOf({ store }: Serving, id: string): Promise<Annotations | null> {
  const analysis = await store.stories.shown()
  return analysis === null ? null : ((await store.annotations.of(analysis, [id]))[0] ?? null)
}

/** The card that the first of its stories has for an article, else what it says of itself. */
function cardIn(stories: readonly Parameters<typeof cardOf>[0][], article: Article): ReportCard {
  const story = stories.find(({ reports }) => reports.has(article.id))
  return cardOf(story ?? { reports: new Map(), articles: new Map([[article.id, article]]) }, article.id)
}

const versionAnswer = ({ version, seen, title, length }: ListedVersion, latest: number): VersionAnswer => ({
  version,
  added: seen,
  title,
  characters: length,
  current: version === latest,
})
