import { articleOf } from '../record.ts'
import { baseName } from './names.ts'
import { type Item, report, type Source, textOf } from './reader.ts'

/** The longest page that is read, in UTF-16 units. */
const LONGEST_PAGE = 20_000_000

/**
 * Reads a web page as it was saved: the report on it, without what surrounds it. No script of it is run, nothing that
 * it names is fetched.
 */
export async function* readHtml(source: Source): AsyncGenerator<Item> {
  const { text: html, problems } = textOf({ ...source, charset: source.charset ?? charsetOf(source.bytes) })
  if (html === null) return void (yield* problems)
  if (html.length > LONGEST_PAGE) {
    yield {
      problem: `${html.length.toLocaleString('en')} characters of markup: no page of a report is longer than ${LONGEST_PAGE.toLocaleString('en')}`,
      where: source.name,
      advice: 'give the report’s text',
    }
    return
  }
  // The parser takes a tenth of a second to load, which only those who read pages should wait for.
  const { recordOfPage } = await import('./html/page.ts')
  const record = recordOfPage(html, source.url)
  // Broken characters in what surrounds the report are nobody's loss.
  if (record?.text.includes('\uFFFD')) yield* problems
  if (record) yield report(record.text, source.name, () => articleOf(record, baseName(source.name)))
  else
    yield {
      problem: 'markup of too many tags, or nested too deep, to be a page of a report',
      where: source.name,
      advice: 'give the report’s text',
    }
}

/** The encoding that a page names in its first kilobyte, where the HTML standard looks for it. */
const charsetOf = (bytes: Uint8Array): string | null =>
  /<meta[^>]{0,200}charset\s*=\s*["']?([\w.:-]{1,40})/iu.exec(
    new TextDecoder('latin1').decode(bytes.subarray(0, 1024)),
  )?.[1] ?? null
