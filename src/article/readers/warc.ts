import { brotliDecompressSync, zstdDecompressSync } from 'node:zlib'
import { WARCParser, type WARCRecord } from 'warcio'
import { mediaTypeOf } from '../fetch/media-type.ts'
import { dayOf } from '../record.ts'
import type { Room } from '../unpack.ts'
import type { Item, Source } from './reader.ts'

/** What web archives hold of reports: pages, documents, and the plain text that was made of pages. */
const WANTED: readonly (string | null)[] = ['text/html', 'application/xhtml+xml', 'application/pdf', null]
/** No page is larger, in bytes. */
const LARGEST_PAGE = 20_000_000
const USUAL_RATIO = 20
const PIECE = 1_000_000

/**
 * Reads a web archive (WARC, ISO 28500), gzipped a record at a time or not: each page that was answered with success, under
 * its own address. The day on which it was saved is what its relative dates are read from, where it states no other.
 */
export async function* readWarc({ name, bytes }: Source, room: Room): AsyncGenerator<Item> {
  // An archive is as large as the web that it holds; only what unpacks to far more than pages do is made to harm.
  room.bytes += bytes.length * USUAL_RATIO
  let any = false
  for await (const record of WARCParser.iterRecords(pieces(bytes))) {
    const url = addressOf(record)
    if (url === null) continue
    any = true
    const sent = await contentOf(record, room)
    const page = sent && decoded(sent, headerOf(record, 'content-encoding'))
    if (page === null) {
      yield { problem: 'unpacks to more than is read', where: url, advice: 'give the page itself' }
      if (room.bytes <= 0) return
      continue
    }
    const { mediaType, charset } = mediaTypeOf(headerOf(record, 'content-type'))
    const captured = dayOf(record.warcDate)
    yield { source: { name: url, bytes: page, url, mediaType: mediaType ?? 'text/plain', charset, captured } }
  }
  if (!any) yield { problem: 'no pages in this archive', where: name, advice: 'give the reports themselves' }
}

/** An archive in pieces, since its records are unpacked one by one. */
function* pieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE)
}

const headerOf = (record: WARCRecord, name: string): string | null => record.httpHeaders?.headers.get(name) ?? null

/** The address of a record that is a page worth reading; null for all others. */
function addressOf(record: WARCRecord): string | null {
  const url = URL.parse(record.warcTargetURI ?? '')
  if (!url || !/^https?:$/u.test(url.protocol)) return null
  if (record.warcType === 'conversion') return url.href
  const { mediaType } = mediaTypeOf(headerOf(record, 'content-type') ?? record.warcContentType ?? null)
  const isAnswer = record.warcType === 'response' && Number(record.httpHeaders?.statusCode) === 200
  return (isAnswer || record.warcType === 'resource') && WANTED.includes(mediaType) ? url.href : null
}

/** A record's content, its transfer undone; null where it is larger than any page. */
async function contentOf(record: WARCRecord, room: Room): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of record) {
    size += part.length
    room.bytes -= part.length
    if (size > LARGEST_PAGE || room.bytes <= 0) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** The content codings that the library leaves; a page stored without its coding has kept the header all the same. */
function decoded(bytes: Uint8Array, coding: string | null): Uint8Array {
  const decode = coding === 'br' ? brotliDecompressSync : coding === 'zstd' ? zstdDecompressSync : null
  try {
    return decode?.(bytes, { maxOutputLength: LARGEST_PAGE }) ?? bytes
  } catch {
    return bytes
  }
}
