import type { Article, Day, Span } from '../article/article.ts'
import type { Instant, Page, Paging } from './page.ts'

/** An article to be kept, and when it was seen as it is here. */
export interface SeenArticle {
  readonly article: Article
  readonly seen: Instant
}

/**
 * What became of it. `id` is the article's own but where the store knows its URL under another id (that one stands), or
 * its id under another URL (it gets one of its own): work goes on with this one.
 */
export interface Kept {
  readonly id: string
  readonly version: number
  readonly outcome: 'new' | 'changed' | 'unchanged'
}

/** A row of a list of articles: no text. */
export interface ListedArticle {
  readonly id: string
  readonly title: string | null
  readonly outlet: string | null
  readonly url: string | null
  /** As the record or page states it. */
  readonly published: Day | null
  readonly language: string | null
  readonly wire: string | null
  /** UTF-16 units. */
  readonly length: number
  /** Of the current version, counted from 1. */
  readonly version: number
  readonly added: Instant
  readonly changed: Instant
}

/** An article as one version of it was read. */
export interface ArticleVersion {
  readonly article: Article
  readonly version: number
  readonly seen: Instant
  /** Whether there is none after it. */
  readonly current: boolean
}

/** Words that a version has in place of words of the version before; one of the two may be empty. */
export interface TextChange {
  readonly before: Span
  readonly after: Span
}

/** One version among an article's versions. */
export interface ListedVersion {
  readonly version: number
  readonly seen: Instant
  readonly title: string | null
  readonly length: number
  /** What differs from the version before, in text order; null for the first. Empty: only the title or another field differs. */
  readonly changes: readonly TextChange[] | null
}

/** The reports themselves, in all their versions. */
export interface Articles {
  /**
   * Keeps articles, in one transaction. One that stands there already changes nothing; the same URL (or, where there is
   * no URL, the same id) with another text, title, author or day of publication is a new version beside the old one.
   * What was seen before a version that is kept, and says the same as an earlier one, changes nothing either, so that a
   * job can be run twice.
   */
  add(articles: readonly SeenArticle[]): Promise<readonly Kept[]>
  /** Null where there is none. Without a version: the current one. */
  get(id: string, version?: number): Promise<ArticleVersion | null>
  /** The current versions of these, in the order asked for; those that are not there are left out. */
  getAll(ids: readonly string[]): Promise<readonly ArticleVersion[]>
  /** The article that was kept of this URL. */
  atUrl(url: string): Promise<ListedArticle | null>
  /** Latest change first. */
  list(of: { readonly outlet?: string; readonly story?: string } & Paging): Promise<Page<ListedArticle>>
  /** Oldest first. */
  versions(id: string): Promise<readonly ListedVersion[]>
  /** Articles whose current version has no annotations by this analysis, by order of arrival. */
  waiting(analysis: string, paging: Paging): Promise<Page<{ readonly id: string; readonly version: number }>>
  count(): Promise<number>
}
