import type { Ledger } from '../ledger/ledger.ts'
import { htmlLedger } from '../report/html/page.ts'
import { ledgerJson } from '../report/json.ts'
import { markdownLedger } from '../report/markdown.ts'

/** A format that a story can be had in. */
export interface Export {
  /** As in the path: "html". */
  readonly format: string
  readonly title: string
  /** Media type. */
  readonly type: string
  /** Of the file's name, with the dot. */
  readonly ending: string
  /** @param texts the reports' texts by id, in which all offsets count */
  write(ledger: Ledger, texts: ReadonlyMap<string, string>): string | Uint8Array | Promise<string | Uint8Array>
}

/** Every format, in the order in which they are offered. */
export const exports: readonly Export[] = [
  {
    format: 'html',
    title: 'A page that needs nothing else, to be sent by mail',
    type: 'text/html; charset=utf-8',
    ending: '.html',
    write: htmlLedger,
  },
  {
    format: 'markdown',
    title: 'Markdown',
    type: 'text/markdown; charset=utf-8',
    ending: '.md',
    write: markdownLedger,
  },
  {
    format: 'json',
    title: 'The whole ledger, for another program',
    type: 'application/json',
    ending: '.json',
    write: (ledger) => `${JSON.stringify(ledgerJson(ledger), null, 2)}\n`,
  },
]

/** The format of this name; null where there is none. */
export function exportOf(format: string): Export | null {
  return exports.find((one) => one.format === format) ?? null
}
