import { strToU8, zipSync } from 'fflate'

/** A line of a page: its text, its place and its size in points. */
export interface TestLine {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
}

const escaped = (text: string): string => text.replace(/[()\\]/gu, '\\$&')

/** A PDF with these lines on its pages, and with this information on itself. */
export function pdfOf(
  pages: readonly (readonly TestLine[])[],
  info: Readonly<Record<string, string>> = {},
): Uint8Array {
  const objects: string[] = []
  const add = (body: string): number => objects.push(body)
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add('')
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  const kids = pages.map((lines) => {
    const stream = lines
      .map(({ text, x, y, size = 11 }) => `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`)
      .join('\n')
    const content = add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`)
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    )
  })
  objects[1] = `<< /Type /Pages /Kids [${kids.map((id) => `${id} 0 R`).join(' ')}] /Count ${kids.length} >>`
  const entries = Object.entries(info).map(([key, value]) => `/${key} (${escaped(value)})`)
  const about = add(`<< ${entries.join(' ')} >>`)
  let file = '%PDF-1.4\n'
  const offsets = objects.map((body, i) => {
    const at = file.length
    file += `${i + 1} 0 obj\n${body}\nendobj\n`
    return at
  })
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${about} 0 R >>\nstartxref\n${start}\n%%EOF`
  return Buffer.from(file, 'latin1')
}

/** A ZIP archive of these files, in their order, packed as well as this can, or not at all. */
export const zipOf = (files: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 = 6): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
    { level },
  )

/** A Word document with these paragraphs, each with a style or none; `head` comes before its first element. */
export function docxOf(
  paragraphs: readonly { readonly text: string; readonly style?: string }[],
  head = '',
): Uint8Array {
  const body = paragraphs
    .map(({ text, style }) => {
      const named = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''
      return `<w:p>${named}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
    })
    .join('')
  return zipOf({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0"?>${head}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    'word/styles.xml':
      '<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style></w:styles>',
  })
}

/** A record of a web archive. */
export interface TestRecord {
  readonly type: string
  readonly url: string
  /** Status line and headers of the answer. */
  readonly http?: readonly string[]
  readonly body: string | Uint8Array
}

/** The records of a web archive, each as its bytes. */
export const warcRecords = (records: readonly TestRecord[]): readonly Uint8Array[] =>
  records.map(({ type, url, http, body }, i) => {
    const block = Buffer.concat([
      Buffer.from(http ? `${http.join('\r\n')}\r\n\r\n` : ''),
      typeof body === 'string' ? Buffer.from(body) : body,
    ])
    const head = [
      'WARC/1.0',
      `WARC-Type: ${type}`,
      `WARC-Target-URI: ${url}`,
      'WARC-Date: 2031-03-05T06:00:00Z',
      `WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-${String(i).padStart(12, '0')}>`,
      `Content-Type: ${http ? 'application/http; msgtype=response' : 'text/plain'}`,
      `Content-Length: ${block.length}`,
    ]
    return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), block, Buffer.from('\r\n\r\n')])
  })
