import type { Cell, Grid } from './tables/table.ts'

/** A spreadsheet runs a text that opens with one of these as a formula (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/u
const NEEDS_QUOTES = /[",\r\n]/u

/** A table as comma-separated values (RFC 4180), with a byte order mark so that spreadsheets read it as UTF-8. */
export const csvOf = ({ header, rows }: Grid): string =>
  `\uFEFF${[header, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')}`

function field(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  const safe = FORMULA.test(cell) ? `'${cell}` : cell
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
