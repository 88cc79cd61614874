import type { Article } from '../article.ts'
import { decode } from '../decode.ts'
import type { Problem } from '../problem.ts'

/** A file's bytes and the name to speak of it by. */
export interface Source {
  /** As the person gave it: a path, a URL. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** An article and where in the source it stands: "reports.jsonl:12". */
export interface Located {
  readonly article: Article
  readonly where: string
}

/** Reads one format: articles and problems in the order in which they stand in the file. */
export interface Reader {
  readonly format: string
  /** Endings of file names, with the dot, in lower case. */
  readonly endings: readonly string[]
  read(source: Source): Iterable<Located | Problem> | AsyncIterable<Located | Problem>
}

/** The longest text that is taken for one report, in UTF-16 units: some 300,000 words. */
export const LONGEST_REPORT = 2_000_000

/** A file's name without its folders and its endings: "004_ab.html.gz" is "004_ab". */
export function baseName(name: string): string {
  const last = name.split(/[\\/]/u).at(-1) ?? name
  return last.replace(/(?<=.)(?:\.(?:txt|text|md|jsonl|ndjson|json|html?|gz))+$/iu, '') || last
}

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
export function textOf({ name, bytes }: Source): { text: string | null; problems: readonly Problem[] } {
  const decoded = decode(bytes)
  if (!decoded) {
    const problem = {
      problem: 'not text: it holds binary data',
      where: name,
      advice: 'give the report as .txt, .json or .jsonl',
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
