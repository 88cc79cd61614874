import { extractTextItems, getDocumentProxy } from 'unpdf'
import { paragraphsOf } from './paragraphs.ts'

/** What a PDF holds. */
export interface PdfText {
  readonly pages: number
  /** Its paragraphs, parted by blank lines; null where it has more pages than are read. */
  readonly text: string | null
}

/**
 * The text of a PDF, put together from the pieces that are printed on its pages. No script in it is run, nothing that it
 * names is opened. It takes the bytes for its own.
 * @throws where the file is damaged
 */
export async function textOfPdf(bytes: Uint8Array, mostPages: number): Promise<PdfText> {
  const pdf = await getDocumentProxy(bytes, { enableXfa: false, verbosity: 0 })
  const { numPages: pages } = pdf
  if (pages > mostPages) return { pages, text: null }
  const { items } = await extractTextItems(pdf)
  return { pages, text: paragraphsOf(items).join('\n\n') }
}
