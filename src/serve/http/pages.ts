import { readFile } from 'node:fs/promises'
import { extname, resolve, sep } from 'node:path'
import { etagOf, hasTag } from './etag.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

/** Vite names these files after their content. */
const NAMED_BY_CONTENT = /^\/assets\//u

/**
 * A file of the built page; for any path that is no file, the page itself, which knows its own paths.
 * @returns null where there is no such file
 */
export async function pageResponse(
  folder: string,
  path: string,
  ifNoneMatch: string | undefined,
): Promise<Response | null> {
  const file = extname(path) === '' ? 'index.html' : path.slice(1)
  const full = resolve(folder, file)
  const type = types[extname(full)]
  if (!full.startsWith(resolve(folder) + sep) || type === undefined) return null
  const content = await readFile(full).catch(() => null)
  if (content === null) return null
  const etag = etagOf(content)
  const cache = NAMED_BY_CONTENT.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'
  const headers = { ETag: etag, 'Cache-Control': cache, 'Content-Type': type }
  if (hasTag(ifNoneMatch, etag)) return new Response(null, { status: 304, headers })
  return new Response(new Uint8Array(content), { headers })
}
