import type { parseFeed } from 'feedsmith'
import type { Day } from '../../article.ts'
import { dayNamed } from '../html/days.ts'

type Parsed = ReturnType<typeof parseFeed<string>>
type Of<Format extends Parsed['format']> = Extract<Parsed, { readonly format: Format }>['feed']

/** What all kinds of feeds say of an entry. */
export interface FeedEntry {
  readonly title: string | null
  readonly link: string | null
  readonly authors: readonly string[]
  readonly outlet: string | null
  readonly published: Day | null
  /** The longest that the feed gives of the report, as markup or as words. */
  readonly html: string | null
  readonly text: string | null
}

/** A feed of any kind. */
export interface Feed {
  readonly entries: readonly FeedEntry[]
  readonly outlet: string | null
  readonly language: string | null
  readonly home: string | null
}

const names = (persons: readonly { readonly name?: string | undefined }[] | undefined): readonly string[] =>
  (persons ?? []).flatMap(({ name }) => (name ? [name] : []))

/** The longer of what is given. */
const longest = (...texts: readonly (string | undefined)[]): string | null =>
  texts.reduce<string | null>((most, text) => (text && text.length > (most?.length ?? 0) ? text : most), null)

const fromRss = ({ title, link, language, items = [] }: Of<'rss'>): Feed => ({
  outlet: title ?? null,
  language: language ?? null,
  home: link ?? null,
  entries: items.map((item) => ({
    title: item.title ?? null,
    link: item.link ?? (item.guid?.isPermaLink === false ? null : (item.guid?.value ?? null)),
    authors: [...names(item.authors), ...(item.dc?.creators ?? [])],
    outlet: item.source?.title ?? null,
    published: dayNamed(item.pubDate ?? item.dc?.dates?.[0]),
    html: longest(item.content?.encoded, item.description),
    text: null,
  })),
})

const fromRdf = ({ title, link, dc, items = [] }: Of<'rdf'>): Feed => ({
  outlet: title ?? null,
  language: dc?.languages?.[0] ?? null,
  home: link ?? null,
  entries: items.map((item) => ({
    title: item.title ?? null,
    link: item.link ?? null,
    authors: item.dc?.creators ?? [],
    outlet: null,
    published: dayNamed(item.dc?.dates?.[0]),
    html: longest(item.content?.encoded, item.description),
    text: null,
  })),
})

const fromAtom = ({ title, links = [], entries = [] }: Of<'atom'>): Feed => ({
  outlet: title?.value ?? null,
  language: null,
  home: alternate(links),
  entries: entries.map((entry) => ({
    title: entry.title?.value ?? null,
    link: alternate(entry.links ?? []),
    authors: names(entry.authors),
    outlet: entry.source?.title?.value ?? null,
    published: dayNamed(entry.published ?? entry.updated),
    html: longest(entry.content?.value, entry.summary?.value),
    text: null,
  })),
})

/** The page that a feed or an entry stands for, among its links. */
function alternate(
  links: readonly { readonly href?: string; readonly rel?: string; readonly type?: string }[],
): string | null {
  const pages = links.filter(({ rel }) => rel === undefined || rel === 'alternate')
  return (pages.find(({ type }) => type === undefined || type.includes('html')) ?? pages[0])?.href ?? null
}

const fromJson = ({ title, language, home_page_url, authors: editors, items = [] }: Of<'json'>): Feed => ({
  outlet: title ?? null,
  language: language ?? null,
  home: home_page_url ?? null,
  entries: items.map((item) => ({
    title: item.title ?? null,
    link: item.url ?? item.external_url ?? null,
    authors: names(item.authors ?? editors),
    outlet: null,
    published: dayNamed(item.date_published),
    html: item.content_html ?? null,
    text: longest(item.content_text, item.summary),
  })),
})

/** The entries of a feed, whatever its kind. */
export function entriesOf(parsed: Parsed): Feed {
  if (parsed.format === 'rss') return fromRss(parsed.feed as Of<'rss'>)
  if (parsed.format === 'rdf') return fromRdf(parsed.feed as Of<'rdf'>)
  if (parsed.format === 'atom') return fromAtom(parsed.feed as Of<'atom'>)
  return fromJson(parsed.feed as Of<'json'>)
}
