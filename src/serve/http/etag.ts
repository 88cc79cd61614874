import { createHash } from 'node:crypto'
import { sizedResponse } from './sized.ts'

/** A strong tag of the content: the same bytes, the same tag, over restarts too. */
export function etagOf(content: string | Uint8Array): string {
  return `"${createHash('sha256').update(content).digest('base64url').slice(0, 27)}"`
}

/** Whether an If-None-Match header has the tag. */
export function hasTag(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  return header.trim() === '*' || header.split(',').some((tag) => tag.trim().replace(/^W\//u, '') === etag)
}

/** An answer with its tag: without content where the caller has it already. */
export function taggedResponse(
  content: string | Uint8Array<ArrayBuffer>,
  type: string,
  ifNoneMatch: string | undefined,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const etag = etagOf(content)
  const all = { ETag: etag, 'Cache-Control': 'private, no-cache', ...headers }
  if (hasTag(ifNoneMatch, etag)) return new Response(null, { status: 304, headers: all })
  return sizedResponse(content, { ...all, 'Content-Type': type })
}
