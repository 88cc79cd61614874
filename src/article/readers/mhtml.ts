import { dayOf } from '../record.ts'
import type { Item, Source } from './reader.ts'

/** The largest page that is read with its pictures, in bytes. */
const LARGEST = 100_000_000
/** Parts of a page that are looked through for its markup; it is the first of them, by what every browser writes. */
const MOST_PARTS = 1000

/**
 * Reads a web page that a browser saved in one file (MHTML, RFC 2557): its markup, under the address that it was saved
 * from, as of the day on which it was. Its pictures and frames are passed over.
 */
export function* readMhtml({ name, bytes }: Source): Generator<Item> {
  if (bytes.length > LARGEST) {
    return void (yield { problem: 'larger than any saved page', where: name, advice: 'give the report’s text' })
  }
  const whole = partIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'))
  const page = pageIn(whole)
  if (!page) {
    return void (yield { problem: 'no page in this saved page', where: name, advice: 'save the page as HTML' })
  }
  const saved = new Date(whole.header('date') ?? '')
  yield {
    source: {
      name,
      bytes: bytesOf(page),
      url: addressOf(whole.header('snapshot-content-location') ?? page.header('content-location')),
      mediaType: 'text/html',
      charset: parameter(page.header('content-type'), 'charset'),
      captured: Number.isNaN(saved.getTime()) ? null : dayOf(saved.toISOString()),
    },
  }
}

/** A part of a MIME message, its bytes as characters of Latin-1. */
interface Part {
  /** A header's value, unfolded, by its name in lower case; null where there is none. */
  readonly header: (name: string) => string | null
  readonly body: string
}

const LONGEST_HEAD = 20_000

/** A part as its headers and what stands below the empty line after them. */
function partIn(text: string): Part {
  const end = /\r?\n[ \t]*\r?\n/u.exec(text.slice(0, LONGEST_HEAD))
  const head = text.slice(0, end?.index ?? 0).replace(/\r?\n[ \t]+/gu, ' ')
  const values = new Map(
    head.split(/\r?\n/u).flatMap((line) => {
      const colon = line.indexOf(':')
      return colon < 0 ? [] : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const]
    }),
  )
  return { header: (name) => values.get(name) ?? null, body: end ? text.slice(end.index + end[0].length) : '' }
}

/** The first part that is a page; the whole, where the file has no parts. */
function pageIn(whole: Part): Part | null {
  const boundary = parameter(whole.header('content-type'), 'boundary')
  if (boundary === null) return isPage(whole) ? whole : null
  for (const text of whole.body.split(`--${boundary}`, MOST_PARTS).slice(1)) {
    const part = partIn(text.trimStart())
    if (isPage(part)) return part
  }
  return null
}

const isPage = ({ header }: Part): boolean =>
  /^(?:text\/html|application\/xhtml\+xml)\b/iu.test(header('content-type') ?? '')

/** A parameter of a header's value, as `boundary` of "multipart/related; boundary=x". */
function parameter(value: string | null, name: string): string | null {
  const found = new RegExp(`;\\s*${name}=(?:"([^"]*)"|([^\\s;"]+))`, 'iu').exec(value ?? '')
  return found?.[1] ?? found?.[2] ?? null
}

/** Pages alone have an address to ask: what lay in a folder ("file:") or a message ("cid:") has none. */
const addressOf = (address: string | null): string | null =>
  address !== null && /^https?:/iu.test(address) && URL.canParse(address) ? address : null

/** The bytes of a part's body, by its transfer encoding (RFC 2045). */
function bytesOf({ header, body }: Part): Uint8Array {
  switch (header('content-transfer-encoding')?.toLowerCase()) {
    case 'base64':
      return Buffer.from(body, 'base64')
    case 'quoted-printable':
      return Buffer.from(
        body
          .replace(/=[ \t]{0,80}\r?\n/gu, '')
          .replace(/=([\dA-F]{2})/giu, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16))),
        'latin1',
      )
    default:
      return Buffer.from(body, 'latin1')
  }
}
