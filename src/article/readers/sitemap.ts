import { dayNamed } from './html/days.ts'
import { type Item, type Linked, type Source, textOf } from './reader.ts'

/** An entry of a sitemap or of an index of sitemaps begins. */
const ENTRY = /<(?:[\w-]{1,20}:)?(?:url|sitemap)\s*>/giu
/** No entry is longer; what follows is another's, or none's. */
const LONGEST_ENTRY = 10_000
const MOST_ENTRIES = 50_000

/**
 * Reads a sitemap, or an index of them: the addresses that it lists, those with the latest dates first. What it
 * says of news (Google's news extension) is given along.
 */
export function* readSitemap(source: Source): Generator<Item> {
  const { text, problems } = textOf(source)
  yield* problems
  if (text === null) return
  const starts = [...text.matchAll(ENTRY)].slice(0, MOST_ENTRIES).map(({ index }) => index)
  const found = starts.flatMap((start, i) => {
    const entry = text.slice(start, Math.min(starts[i + 1] ?? text.length, start + LONGEST_ENTRY))
    const linked = linkedIn(entry, source)
    return linked ? [linked] : []
  })
  if (found.length === 0) {
    yield { problem: 'a sitemap without addresses', where: source.name, advice: 'give the reports’ own addresses' }
  }
  // Sorting keeps the order of those with one date, or with none.
  yield* found.sort((a, b) => (b.date > a.date ? 1 : b.date < a.date ? -1 : 0)).map(({ linked }) => linked)
}

function linkedIn(entry: string, { name, url }: Source): { readonly linked: Linked; readonly date: string } | null {
  const link = URL.parse(textIn(entry, 'loc') ?? '', url ?? undefined)
  if (!link || !/^https?:$/u.test(link.protocol)) return null
  const published = textIn(entry, 'publication_date')
  return {
    date: published ?? textIn(entry, 'lastmod') ?? '',
    linked: {
      link: link.href,
      where: name,
      given: {
        title: textIn(entry, 'title'),
        authors: [],
        outlet: textIn(entry, 'name'),
        published: dayNamed(published),
      },
      entry: null,
      excerpt: null,
    },
  }
}

/** The words in the first element of a name, whatever its prefix. */
function textIn(entry: string, name: string): string | null {
  const found = new RegExp(`<(?:[\\w-]{1,20}:)?${name}\\s*>(\\s*<!\\[CDATA\\[[^\\]]*\\]\\]>\\s*|[^<]*)<`, 'iu').exec(
    entry,
  )
  const words = found?.[1]?.replace(/<!\[CDATA\[|\]\]>/gu, '').trim()
  return words ? words.replace(/&(?:amp|lt|gt|quot|apos);/gu, (entity) => ENTITIES[entity] as string) : null
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
}
