import type { Generated, Kysely } from 'kysely'

/**
 * The tables, alike in SQLite and PostgreSQL. Rows are named by numbers inside (`article` is `articles.n`) and by ids
 * outside; days and instants are ISO text; what is only read whole stands packed in a `body`.
 */
export interface Database {
  articles: {
    n: Generated<number>
    id: string
    url: string | null
    title: string | null
    outlet: string | null
    published: string | null
    language: string | null
    wire: string | null
    length: number
    version: number
    hash: string
    added: string
    changed: string
    /** Its row among the words that are searched; null: not indexed yet. */
    place: number | null
  }
  versions: {
    article: number
    version: number
    hash: string
    seen: string
    title: string | null
    length: number
    changes: string | null
  }
  texts: { article: number; version: number; body: Uint8Array }
  annotations: {
    article: number
    version: number
    analysis: string
    body: Uint8Array
    /** 0: not searchable yet. */
    indexed: number
  }
  digests: {
    article: number
    analysis: string
    subject: number
    day: string | null
    place: number | null
    body: Uint8Array
  }
  stories: {
    analysis: string
    id: string
    title: string | null
    first_day: string | null
    last_day: string | null
    articles: number
    outlets: number
    disputed: number
    failing: number
    findings: number
    top: string | null
    moved: string
    revision: number
    reconciled: number
    stale_since: string | null
  }
  members: { analysis: string; story: string; article: number; subject: number }
  redirects: { analysis: string; id: string; story: string }
  ledgers: {
    analysis: string
    story: string
    hash: string
    body: Uint8Array
    /** Null: not taken from the body yet. */
    head: Uint8Array | null
  }
  corrections: {
    n: Generated<number>
    id: string
    story: string
    made_by: string
    made: string
    body: string
    undone_by: string | null
    undone: string | null
  }
  /** The reports that corrections are about; none for one that is about names. */
  correction_articles: { correction: number; article: string }
  told: { channel: string; key: string; told: string }
  events: { id: Generated<number>; at: string; kind: string; about: string }
  feeds: {
    url: string
    title: string | null
    etag: string | null
    last_modified: string | null
    asked: string | null
    due: string
    failures: number
    problem: string | null
  }
  feed_entries: { feed: string; entry: string }
  jobs: {
    key: string
    kind: string
    task: string
    due: string | null
    attempts: number
    problem: string | null
  }
  settings: { key: string; value: string }
  sayings: {
    place: number
    article: number
    analysis: string
    attribution: number
    speaker: number | null
    body: number | null
    named: number
    stance: string
    quotation: string
    content: string
  }
  figures: {
    place: number
    article: number
    analysis: string
    quantity: number
    speaker: number | null
    body: number | null
    named: number
    measure: string | null
    value: number | null
    low: number | null
    high: number | null
    unit: string | null
    modifier: string | null
    start: number
    finish: number
    excerpt_start: number
    excerpt_finish: number
  }
  /** Every name of a speaker, body or outlet, once. */
  names: { n: Generated<number>; folded: string; name: string }
  name_words: { word: string; name: number }
  /** Names that a story knows for one person or body: all that share `story` and `entity`. */
  aliases: { analysis: string; story: string; entity: number; name: number }
}

/** Either the database or a transaction of it. */
export type Queries = Kysely<Database>
