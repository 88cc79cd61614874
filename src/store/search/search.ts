import type { Quotation, Stance } from '../../annotate/attributions/attribution.ts'
import type { Modifier } from '../../annotate/quantities/quantity.ts'
import type { Day, Evidence, Span } from '../../article/article.ts'
import type { Page, Paging } from '../page.ts'

/**
 * What every search can be narrowed by; all that is given must hold. `words` is a person's wording, never a query
 * language that can be wrong: words are all looked for, in any order and inflection, "words in quotation marks" next to
 * each other, -word must not stand there. Empty or absent: everything that the other fields let through.
 */
export interface Sought extends Paging {
  readonly words?: string
  readonly story?: string
  readonly outlet?: string
  /** Days of publication, both included. Reports without a day are left out where one is given. */
  readonly from?: Day
  readonly to?: Day
}

/** What narrows a search of what was said. Names are found under all the names that a story knows for them. */
export interface SoughtSaying extends Sought {
  readonly speaker?: string
  /** The body or state that the speaker speaks for, or is. */
  readonly body?: string
  readonly stance?: Stance
  readonly quotation?: Quotation
  /** False: by unnamed officials, groups or nobody in particular. */
  readonly named?: boolean
  /** Words of the thing measured by a figure that stands in what is said. */
  readonly measure?: string
}

/** What narrows a search of figures. Names are found as for what was said. */
export interface SoughtFigure extends Sought {
  /** Who gives it. */
  readonly speaker?: string
  readonly body?: string
  readonly measure?: string
  readonly unit?: string
  readonly named?: boolean
  /** Both included, in the figure's unit. */
  readonly least?: number
  readonly most?: number
}

/** Words with those that were looked for: spans of `text`, to be marked. */
export interface Excerpt {
  readonly text: string
  readonly marked: readonly Span[]
}

/** What every hit says of the report it stands in. */
export interface Hit {
  readonly article: string
  readonly title: string | null
  readonly outlet: string | null
  readonly url: string | null
  /** As stated, or as inferred from the text. */
  readonly day: Day | null
  readonly excerpt: Excerpt
}

/** A report that was found. */
export interface ArticleHit extends Hit {
  /** The title with its marked words. */
  readonly heading: Excerpt
  /** Where the excerpt stands in the report; its first line where nothing was looked for. */
  readonly evidence: Evidence
}

/** What every hit of a saying or figure says of who is behind it. */
export interface ToldHit extends Hit {
  /** As the article names it; null where it names nobody. */
  readonly speaker: string | null
  readonly body: string | null
  readonly named: boolean
}

/** Something said that was found. */
export interface SayingHit extends ToldHit {
  /** Index of the attribution among the article's. */
  readonly attribution: number
  readonly stance: Stance
  readonly quotation: Quotation
  /** The stretches that are said; the excerpt joins them, up to 2,000 characters. */
  readonly content: readonly Evidence[]
}

/** A figure that was found. */
export interface FigureHit extends ToldHit {
  /** Index of the quantity among the article's. */
  readonly quantity: number
  readonly measure: string | null
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly unit: string | null
  readonly modifier: Modifier | null
  readonly evidence: Evidence
}

/** What a search box can offer: a name or wording, and in how many places it stands. */
export interface Suggestion {
  readonly text: string
  readonly count: number
}

/** Search of the current versions of all articles, newest first, as the shown analysis reads them. No input throws but a cursor that the store didn't give. */
export interface Search {
  /** Full text of the reports, titles included. Also those that are not annotated yet. */
  articles(sought: Sought): Promise<Page<ArticleHit>>
  /** All that was said. */
  said(sought: SoughtSaying): Promise<Page<SayingHit>>
  figures(sought: SoughtFigure): Promise<Page<FigureHit>>
  /** Speakers, bodies and outlets by how often they stand there; those that the letters begin a word of. */
  suggest(what: 'speaker' | 'body' | 'outlet', letters: string, limit: number): Promise<readonly Suggestion[]>
}
