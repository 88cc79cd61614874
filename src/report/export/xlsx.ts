import type { Cell, Grid } from './tables/table.ts'

/** The most that a cell of a workbook holds (ECMA-376 leaves it open; Excel's limit). */
const LONGEST = 32_767
/** What XML 1.0 can't hold, and half a surrogate pair, which UTF-8 can't. */
const NO_XML = /(?![\t\n\r])[\p{Cc}\ufffe\uffff]|\p{Surrogate}/gu

const cellOf = (cell: Cell): string | number | boolean | null =>
  typeof cell === 'string' ? cell.replace(NO_XML, '\uFFFD').slice(0, LONGEST) : cell

/** Tables as a workbook, a sheet each; texts are texts, never formulas. */
export async function workbookOf(grids: readonly Grid[]): Promise<Uint8Array> {
  const { default: write } = await import('write-excel-file/node')
  const sheets = grids.map(({ name, header, rows }) => ({
    sheet: name,
    stickyRowsCount: 1,
    columns: header.map((title) => ({ width: WIDE.has(title) ? 60 : 16 })),
    data: [
      header.map((title) => ({ value: title, type: String, fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map((cell) => typed(cellOf(cell)))),
    ],
  }))
  return write(sheets).toBuffer()
}

/** Columns that hold sentences. */
const WIDE: ReadonlySet<string> = new Set(['text', 'words', 'because', 'computation', 'says'])

function typed(value: string | number | boolean | null) {
  if (value === null) return null
  return typeof value === 'string'
    ? { value, type: String }
    : typeof value === 'number'
      ? { value, type: Number }
      : { value, type: Boolean }
}
