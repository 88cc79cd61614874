import { extractTextItems, getDocumentProxy } from 'unpdf'
import { printedOn } from './paragraphs.ts'
import { addressIn, type DocumentInfo, reportOn, windowTitleOf } from './web-page.ts'

/** What a PDF holds. */
export interface PdfText {
  readonly pages: number
  /** Its paragraphs, parted by blank lines; null where it has more pages than are read. */
  readonly text: string | null
  /** What is known of the web page that a browser printed; null of another document. */
  readonly page: { readonly title: string; readonly outlet: string | null; readonly url: string | null } | null
}

/**
 * The text of a PDF, put together from the pieces that are printed on its pages. No script in it is run, nothing that it
 * names is opened. It takes the bytes for its own.
 * @throws where the file is damaged
 */
export async function textOfPdf(bytes: Uint8Array, mostPages: number): Promise<PdfText> {
  const pdf = await getDocumentProxy(bytes, { enableXfa: false, verbosity: 0 })
  const { numPages: pages } = pdf
  if (pages > mostPages) return { pages, text: null, page: null }
  const { info } = await pdf.getMetadata()
  const window = windowTitleOf(info as DocumentInfo)
  const { items } = await extractTextItems(pdf)
  const { paragraphs, edges } = printedOn(items, window)
  if (window === null) return { pages, text: paragraphs.join('\n\n'), page: null }
  const url = addressIn(edges)
  const { title, outlet, paragraphs: own } = reportOn(paragraphs, { title: window, url })
  return { pages, text: own.join('\n\n'), page: { title, outlet, url } }
}
