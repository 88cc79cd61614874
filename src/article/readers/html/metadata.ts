import type { Day } from '../../article.ts'
import { authorsInLines, authorsOf } from './authors.ts'
import { blocksOf } from './blocks.ts'
import { dayNamed } from './days.ts'
import { fieldsOf } from './fields.ts'
import { linkedDataOf } from './json-ld.ts'
import { BYLINES, DATES, linesAround, linesAt } from './lines.ts'
import { hostOf, siteOf } from './outlet.ts'
import { squeeze } from './squeeze.ts'
import { titleOf } from './title.ts'
import { type Page, wordsOf } from './tree.ts'

/** What a page says of its report. */
export interface Metadata {
  readonly title: string | null
  readonly authors: readonly string[]
  readonly outlet: string | null
  readonly published: Day | null
  readonly modified: Day | null
  /** As the page declares it; its words may say otherwise. */
  readonly language: string | null
  readonly url: string | null
}

/** "https://site/2019/11/19/story": a day in a URL is the day of publication. */
const dayInUrl = (url: string | null): Day | null => {
  const found = /\/((?:19|20)\d\d)[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/-])/u.exec(url ?? '')
  return found ? dayNamed(`${found[1]}-${found[2]}-${found[3]}`) : null
}

function firstDay(values: readonly (string | null)[]): Day | null {
  for (const value of values) {
    const day = dayNamed(value)
    if (day) return day
  }
  return null
}

/**
 * Reads JSON-LD, OpenGraph and meta tags, and where they are silent the page's byline and date lines.
 * @param address where the page was fetched from: it may give itself another address of that site only
 */
export function metadataOf(page: Page, address: string | null = null): Metadata {
  const data = linkedDataOf(page)
  const fields = fieldsOf(page)
  const given = (value: string | null | undefined): readonly string[] => (value ? [value] : [])
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null
  const host = hostOf(address)
  const url =
    [canonical, ...fields('url')].find((one) => hostOf(one) !== null && (!host || hostOf(one) === host)) ?? address
  const window = squeeze(page.querySelector('title')?.textContent ?? '')
  const headings = [...page.querySelectorAll('h1')].map(wordsOf).filter(Boolean)
  const titles = [...fields('title'), ...given(data?.headline)]
  const outlet = siteOf([...fields('outlet'), ...given(data?.publisher)], [...headings, ...titles], window, url)
  const sites = [outlet ?? '', hostOf(url) ?? '', data?.publisher ?? '']
  const stated = authorsOf(data?.authors.length ? data.authors : [], outlet)
  const tagged = stated.length > 0 ? stated : authorsOf(fields('authors'), outlet)
  const times = [...page.querySelectorAll('time[datetime]')].map((time) => time.getAttribute('datetime'))
  const title = titleOf({ headings, stated: titles, window }, sites)
  const body = page.querySelector('body')
  const around = linesAround(title, body ? blocksOf(body) : [])
  return {
    title,
    authors: authorsInLines(
      [...linesAt(page, BYLINES), ...around.filter((line) => /^by\b/iu.test(line))],
      tagged,
      outlet,
    ),
    outlet,
    published:
      firstDay([...given(data?.published), ...fields('published')]) ??
      dayInUrl(url) ??
      firstDay([...times, ...linesAt(page, DATES), ...around]),
    modified: firstDay([...given(data?.modified), ...fields('modified')]),
    language:
      page.documentElement?.getAttribute('lang') ?? fields('language')[0]?.replace('_', '-') ?? data?.language ?? null,
    url,
  }
}
