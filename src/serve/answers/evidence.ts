import type { Article, Evidence } from '../../article/article.ts'
import type { Giver } from '../../ledger/ledger.ts'
import { nameOf } from '../../report/parts/reports.ts'
import { excerptOf } from '../../report/wording/excerpt.ts'
import { giverWords } from '../../report/wording/words.ts'
import type { Step } from '../../trail.ts'
import type { GiverAnswer, Quoted, ReportCard, StepAnswer } from '../api/evidence.ts'
import type { OpenStory } from './open-story.ts'

/** Characters of the paragraph that are shown on either side of quoted words. */
const AROUND = 120

/** Reports that are named and quoted. */
export type Quotable = Pick<OpenStory, 'reports' | 'articles'>

/** A report as it is named beside its words. */
export function cardOf({ reports, articles }: Quotable, id: string): ReportCard {
  const entry = reports.get(id)?.entry
  const article = articles.get(id)
  return {
    article: id,
    label: reports.get(id)?.label ?? (article ? nameOf(article) : id),
    title: entry?.title ?? article?.title ?? null,
    outlet: entry?.outlet ?? article?.outlet ?? null,
    published: entry?.published ?? article?.published ?? null,
    publishedBasis: entry ? entry.publishedBasis : article?.published ? 'stated' : null,
    publishedLike: entry?.publishedLike ?? null,
    url: article?.url ?? null,
    wire: entry?.wire ?? article?.wire?.agency ?? null,
  }
}

/** Words with what stands around them and whose report it is. */
export function quotedOf(story: Quotable, evidence: Evidence): Quoted {
  const { article, start, end } = evidence
  const { label, title, outlet, published, publishedBasis } = cardOf(story, article)
  return {
    article,
    start,
    end,
    ...around(story.articles.get(article), evidence),
    label,
    title,
    outlet,
    published,
    publishedBasis,
  }
}

function around(article: Article | undefined, span: Evidence): Pick<Quoted, 'words' | 'before' | 'after'> {
  if (!article) return { words: '', before: '', after: '' }
  const { before, after } = excerptOf(article.text, span, AROUND)
  return { words: article.text.slice(span.start, span.end), before, after }
}

/** The first so many places, with their words. */
export function firstQuoted(story: Quotable, evidence: readonly Evidence[], most: number): readonly Quoted[] {
  return evidence.slice(0, most).map((one) => quotedOf(story, one))
}

/** Who gives a figure or says a thing, also in words. */
export function giverOf(giver: Giver): GiverAnswer {
  return { ...giver, words: giverWords(giver) }
}

/** A large story takes one decision for each pair of its reports: so many different ones are told. */
const MOST_STEPS = 40
const MOST_PLACES = 6

/** A trail with the words that each step rests on; a decision that was taken again and again is told once. */
export function stepsOf(story: OpenStory, trail: readonly Step[]): readonly StepAnswer[] {
  const decisions = Map.groupBy(trail, ({ rule, because }) => `${rule} ${because}`)
  return [...decisions.values()].slice(0, MOST_STEPS).map((same) => {
    const evidence = same.slice(0, MOST_PLACES).flatMap((step) => step.evidence ?? [])
    return { rule: same[0].rule, because: same[0].because, evidence: firstQuoted(story, evidence, MOST_PLACES) }
  })
}
