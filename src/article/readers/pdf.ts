import { articleOf } from '../record.ts'
import { baseName } from './names.ts'
import { inThread } from './pdf/in-thread.ts'
import { type Item, report, type Source } from './reader.ts'

const LARGEST_FILE = 50_000_000
/** No report has more pages; a book isn't one. */
const MOST_PAGES = 500
/** Milliseconds: a book of 500 pages takes five seconds. */
const LONGEST = 30_000

/** Reads a PDF: its text, and of a web page that a browser printed where it is from. A scan without text in it is told as empty. */
export async function* readPdf({ name, bytes }: Source): AsyncGenerator<Item> {
  const tooMuch = (problem: string): Item => ({ problem, where: name, advice: 'give the pages that matter' })
  if (bytes.length > LARGEST_FILE) return void (yield tooMuch('larger than any report'))
  const read = await inThread({ bytes: Uint8Array.from(bytes), mostPages: MOST_PAGES }, LONGEST)
  if (read === null) return void (yield tooMuch('takes longer to read than any report'))
  const { pages, text, page } = read
  if (text === null) yield tooMuch(`${pages} pages long`)
  else yield report(text, name, () => articleOf({ text, ...page }, baseName(name)))
}
