import type { Ledger } from '../../ledger/ledger.ts'

/** What is exported: a ledger with the texts of its reports, by id, in which all offsets count. */
export interface Dossier {
  readonly ledger: Ledger
  readonly texts: ReadonlyMap<string, string>
  /** Where the ledger can be opened in a browser; null where it is a file alone. */
  readonly base: string | null
}

/** A format that a ledger can be had in. */
export interface ExportFormat {
  /** Its name in commands and addresses. */
  readonly name: string
  /** What it is, for a person. */
  readonly title: string
  /** Media type. */
  readonly type: string
  /** Of the file's name, with the dot. */
  readonly ending: string
  make(dossier: Dossier): Promise<string | Uint8Array>
}
