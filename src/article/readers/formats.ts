import type { Opening } from './opening.ts'
import type { Reader } from './reader.ts'
import { rootElement } from './xml.ts'

/** A format that is read, and how a file of it is known. */
export interface Format {
  readonly name: string
  /** Endings of file names, with the dot, in lower case. */
  readonly endings: readonly string[]
  readonly mediaTypes: readonly string[]
  /** Whether the file opens as no other format does: then it is of this one, whatever it is called. */
  readonly signed: (opening: Opening) => boolean
  /** Whether a file of which nothing else is known looks like it. */
  readonly looks: (opening: Opening) => boolean
  /** Loaded where there is such a file: most of these take longer to load than five reports take to read. */
  readonly load: () => Promise<Reader>
  /** Whether the reader unpacks gzip itself, piece by piece, since the whole may be larger than memory. */
  readonly unpacks?: boolean
}

const never = (): boolean => false
const ZIP = ({ text }: Opening): boolean => text.startsWith('PK\u0003\u0004') || text.startsWith('PK\u0005\u0006')
const rootIs =
  (...names: readonly string[]) =>
  ({ text }: Opening): boolean =>
    names.includes(rootElement(text) ?? '')

/** The headers by which browsers mark a page that they save. */
const SAVED_PAGE = /^(?:From: <Saved by |Snapshot-Content-Location:)/imu
/** What stands before the first empty line: of a message, its headers. */
const headOf = (text: string): string => text.split(/\r?\n\r?\n/u, 1)[0] ?? ''

/**
 * Every format that can be read, in the order in which a file is tried for them: those with a sign of their own come
 * before those that hold nearly anything.
 */
export const formats: readonly Format[] = [
  {
    name: 'WARC',
    endings: ['.warc'],
    mediaTypes: ['application/warc'],
    signed: ({ text }) => /^WARC\/\d/u.test(text),
    looks: never,
    load: async () => (await import('./warc.ts')).readWarc,
    unpacks: true,
  },
  {
    name: 'PDF',
    endings: ['.pdf'],
    mediaTypes: ['application/pdf'],
    // Some have a few bytes of junk before.
    signed: ({ text }) => text.slice(0, 1024).includes('%PDF-'),
    looks: never,
    load: async () => (await import('./pdf.ts')).readPdf,
  },
  {
    // A ZIP file too, so it is tried first.
    name: 'Word',
    endings: ['.docx'],
    mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    signed: (opening) => ZIP(opening) && /\[Content_Types\]\.xml|word\//u.test(opening.text),
    looks: never,
    load: async () => (await import('./docx.ts')).readDocx,
  },
  {
    name: 'ZIP',
    endings: ['.zip'],
    mediaTypes: ['application/zip', 'application/x-zip-compressed'],
    signed: ZIP,
    looks: never,
    load: async () => (await import('./zip.ts')).readZip,
  },
  {
    name: 'sitemap',
    // What other XML is, its first element tells.
    endings: [],
    mediaTypes: [],
    signed: rootIs('urlset', 'sitemapindex'),
    looks: never,
    load: async () => (await import('./sitemap.ts')).readSitemap,
  },
  {
    name: 'NewsML or NITF',
    // It comes as .xml, which feeds have too.
    endings: [],
    mediaTypes: ['application/vnd.iptc.g2.newsitem+xml', 'application/vnd.iptc.g2.newsmessage+xml'],
    signed: rootIs('newsitem', 'newsmessage', 'newsml', 'nitf'),
    looks: never,
    load: async () => (await import('./wire.ts')).readWire,
  },
  {
    name: 'feed',
    endings: ['.rss', '.atom', '.xml'],
    mediaTypes: ['application/rss+xml', 'application/atom+xml', 'application/feed+json'],
    signed: (opening) =>
      rootIs('rss', 'feed', 'rdf')(opening) || /^\{[^{]*"https?:\/\/jsonfeed\.org\/version\//u.test(opening.text),
    looks: never,
    load: async () => (await import('./feed.ts')).readFeed,
  },
  {
    name: 'HTML',
    endings: ['.html', '.htm', '.xhtml'],
    mediaTypes: ['text/html', 'application/xhtml+xml'],
    signed: ({ text }) => /^<!doctype html/iu.test(text) || rootElement(text) === 'html',
    looks: never,
    load: async () => (await import('./html.ts')).readHtml,
  },
  {
    // Built like a message, so it is tried first.
    name: 'MHTML',
    endings: ['.mhtml', '.mht'],
    mediaTypes: ['multipart/related', 'application/x-mimearchive'],
    signed: ({ text }) => /^[A-Z][a-z-]+:/iu.test(text) && SAVED_PAGE.test(headOf(text)),
    looks: never,
    load: async () => (await import('./mhtml.ts')).readMhtml,
  },
  {
    name: 'e-mail',
    endings: ['.eml'],
    mediaTypes: ['message/rfc822'],
    signed: never,
    looks: ({ text }) =>
      /^(?:[A-Za-z][A-Za-z-]{1,40}:[^\n]*\n(?:[ \t][^\n]*\n)*){3}/u.test(text) &&
      /^(?:From|Received|MIME-Version|Message-ID):/imu.test(text),
    load: async () => (await import('./email.ts')).readEmail,
  },
  {
    name: 'JSON Lines',
    endings: ['.jsonl', '.ndjson'],
    mediaTypes: ['application/jsonl', 'application/x-ndjson'],
    signed: never,
    looks: never,
    load: async () => (await import('./json.ts')).readJsonl,
  },
  {
    name: 'JSON',
    endings: ['.json'],
    mediaTypes: ['application/json', 'application/ld+json'],
    signed: never,
    // Lines of records too: its reader tells.
    looks: ({ text }) => /^[[{]/u.test(text),
    load: async () => (await import('./json.ts')).readJson,
  },
  {
    name: 'plain text',
    endings: ['.txt', '.text', '.md'],
    mediaTypes: ['text/plain', 'text/markdown'],
    signed: never,
    looks: () => true,
    load: async () => (await import('./text.ts')).readText,
  },
]

/** Endings of all the files that are read, for people. */
export const ENDINGS = formats.flatMap(({ endings }) => endings).join(', ')
