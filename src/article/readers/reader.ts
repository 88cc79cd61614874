import type { Article, Day } from '../article.ts'
import { decode } from '../decode.ts'
import type { Problem } from '../problem.ts'
import type { Room } from '../unpack.ts'

/** A file's bytes and the name to speak of it by. */
export interface Source {
  /** As the person gave it: a path, a URL; of a file in an archive, the archive's name and its own. */
  readonly name: string
  readonly bytes: Uint8Array
  /** Where it was fetched from, what the server called it, and the encoding that it named. */
  readonly url?: string | null
  readonly mediaType?: string | null
  readonly charset?: string | null
  /** The day on which an archive saved it. */
  readonly captured?: Day | null
}

/** An article and where in the source it stands: "reports.jsonl:12". */
export interface Located {
  readonly article: Article
  readonly where: string
  /** Whether the record gives the id, rather than the file's name. */
  readonly ownId?: boolean
}

/** What an entry of a feed or a sitemap says of the page that it links to. */
export interface Given {
  readonly title: string | null
  readonly authors: readonly string[]
  readonly outlet: string | null
  readonly published: Day | null
}

/** The address of a report that the source speaks of. Reading a file fetches nothing; reading a URL may. */
export interface Linked {
  readonly link: string
  readonly where: string
  readonly given: Given
  /** The report as the source holds it, where it holds it whole. */
  readonly entry: Article | null
  /** As much of it as the source holds, where that is less. */
  readonly excerpt: Article | null
}

/** A file in an archive or a message, to be read in turn. */
export interface Contained {
  readonly source: Source
}

/** What a reader gives, one after another. */
export type Item = Located | Problem | Linked | Contained

/**
 * Reads one format: what it holds, in the order in which it stands there.
 * @param room how much may still be unpacked
 */
export type Reader = (source: Source, room: Room) => Iterable<Item> | AsyncIterable<Item>

/** The longest text that is taken for one report, in UTF-16 units: some 300,000 words. */
export const LONGEST_REPORT = 2_000_000

/** A text as one report, or why it isn't one. */
export function report(text: string, where: string, make: () => Article): Located | Problem {
  if (text.trim() === '')
    return { problem: 'empty: there is no text in it', where, advice: 'leave it out, or give the report’s text' }
  if (text.length <= LONGEST_REPORT) return { article: make(), where }
  return {
    problem: `${text.length.toLocaleString('en')} characters long: no single report is longer than ${LONGEST_REPORT.toLocaleString('en')}`,
    where,
    advice: 'give each report a file, or a line of a .jsonl file, of its own',
  }
}

/** The text of a source, or null with the problem that it is no text; damage that was read past is a problem too. */
export function textOf({ name, bytes, charset }: Source): { text: string | null; problems: readonly Problem[] } {
  if (bytes.length > LONGEST_TEXT) {
    const problem = { problem: 'larger than is read at once', where: name, advice: 'part it into smaller files' }
    return { text: null, problems: [problem] }
  }
  const decoded = decode(bytes, charset)
  if (!decoded) {
    const problem = {
      problem: 'not text: it holds binary data',
      where: name,
      advice: 'save its text as UTF-8',
    }
    return { text: null, problems: [problem] }
  }
  if (decoded.broken === 0) return { text: decoded.text, problems: [] }
  const damage = {
    problem: `broken UTF-8 in ${decoded.broken} ${decoded.broken === 1 ? 'place' : 'places'}`,
    where: name,
    advice: 'it was read with � there; save the file as UTF-8 to mend it',
  }
  return { text: decoded.text, problems: [damage] }
}

/** No string is longer. */
const LONGEST_TEXT = 500_000_000
