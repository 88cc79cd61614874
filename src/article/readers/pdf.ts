import { extractTextItems, getDocumentProxy } from 'unpdf'
import { articleOf } from '../record.ts'
import { baseName } from './names.ts'
import { paragraphsOf } from './pdf/paragraphs.ts'
import { type Item, report, type Source } from './reader.ts'

const LARGEST_FILE = 50_000_000
/** No report has more pages; a book isn't one. */
const MOST_PAGES = 500

/**
 * Reads a PDF: its text, put together from the pieces that are printed on its pages. No script in it is run, nothing
 * that it names is opened; a scan without text in it is told as empty.
 */
export async function* readPdf({ name, bytes }: Source): AsyncGenerator<Item> {
  if (bytes.length > LARGEST_FILE) {
    return void (yield { problem: 'larger than any report', where: name, advice: 'give the pages that matter' })
  }
  // The parser takes the bytes for its own.
  const pdf = await getDocumentProxy(Uint8Array.from(bytes), { enableXfa: false, verbosity: 0 })
  try {
    if (pdf.numPages > MOST_PAGES) {
      return void (yield { problem: `${pdf.numPages} pages long`, where: name, advice: 'give the pages that matter' })
    }
    const { items } = await extractTextItems(pdf)
    const text = paragraphsOf(items).join('\n\n')
    yield report(text, name, () => articleOf({ text }, baseName(name)))
  } finally {
    await pdf.loadingTask.destroy()
  }
}
