import { parseFeed } from 'feedsmith'
import { anyThat } from '../line-words.ts'
import { articleOf } from '../record.ts'
import { entriesOf, type FeedEntry } from './feed/entries.ts'
import { textOfFragment, wordsOfMarkup } from './html/fragment.ts'
import { baseName } from './names.ts'
import { type Given, type Item, report, type Source, textOf } from './reader.ts'
import { withoutProlog } from './xml.ts'

/** The longest feed that is read, in UTF-16 units, and the most of its entries. */
const LONGEST_FEED = 10_000_000
const MOST_ENTRIES = 5000

/**
 * Reads an RSS, Atom, RDF or JSON feed: its entries as links to reports, with the reports themselves where it holds
 * them whole. Entities that it declares are not known, files that it names are not opened.
 */
export async function* readFeed(source: Source): AsyncGenerator<Item> {
  const { text, problems } = textOf(source)
  yield* problems
  if (text === null) return
  if (text.length > LONGEST_FEED) {
    yield { problem: 'larger than any feed', where: source.name, advice: 'give the reports themselves' }
    return
  }
  const { entries, outlet, language, home } = entriesOf(
    parseFeed(withoutProlog(text) || text, { maxItems: MOST_ENTRIES }),
  )
  const base = URL.parse(source.url ?? '') ?? URL.parse(home ?? '')
  for (const [i, entry] of entries.entries()) {
    const where = `${source.name}, entry ${i + 1}`
    const link = addressOf(entry.link, base)
    const given: Given = {
      title: entry.title === null ? null : wordsOfMarkup(entry.title),
      authors: entry.authors,
      outlet: entry.outlet ?? outlet,
      published: entry.published,
    }
    const words = wordsIn(entry, given)
    const id = link === null ? `${baseName(source.name)}-${i + 1}` : baseName(link)
    const item = report(words, where, () =>
      articleOf({ ...given, authors: [...given.authors], text: words, url: link, language }, id),
    )
    if (link === null) yield item
    else {
      const article = 'article' in item && words.length >= SHORTEST_EXCERPT ? item.article : null
      const whole = isWhole(words)
      yield { link, where, given, entry: whole ? article : null, excerpt: whole ? null : article }
    }
  }
}

function addressOf(link: string | null, base: URL | null): string | null {
  const url = link === null ? null : URL.parse(link, base ?? undefined)
  return url && /^https?:$/u.test(url.protocol) ? url.href : null
}

function wordsIn({ html, text }: FeedEntry, { title, authors }: Given): string {
  if (html === null) return text ?? ''
  return textOfFragment(html, { title, authors }) ?? ''
}

/** Nothing shorter is a sentence or two of a report. */
const SHORTEST_EXCERPT = 40
/** A feed that gives whole reports gives more than this; what is cut short says so at its end. */
const SHORTEST_REPORT = 600
const CUT_SHORT = new RegExp(`(?:…|\\.\\.\\.|${anyThat('reads-on')}[\\w ’']{0,38})\\W*$`, 'iu')

const isWhole = (words: string): boolean => words.length >= SHORTEST_REPORT && !CUT_SHORT.test(words.slice(-60))
