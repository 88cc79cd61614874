import { readFile } from 'node:fs/promises'
import { extname, resolve, sep } from 'node:path'
import { etagOf, hasTag } from './etag.ts'
import { sizedResponse } from './sized.ts'

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
/** Paths that only a file can have; any other that is no file is a path within the page ("/reports/a.txt"). */
const FILE = /^\/(?:assets\/.*|[^/]+\.\w+)$/u

/**
 * A file of the built page, or the page itself, which knows its own paths.
 * @returns null where a file is asked for that is not there
 */
export async function pageResponse(
  folder: string,
  path: string,
  ifNoneMatch: string | undefined,
): Promise<Response | null> {
  const found = await fileAt(folder, path)
  const file = found ?? (FILE.test(path) ? null : await fileAt(folder, '/index.html'))
  if (file === null) return null
  const etag = etagOf(file.content)
  const cache = found && NAMED_BY_CONTENT.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'
  const headers = { ETag: etag, 'Cache-Control': cache }
  if (hasTag(ifNoneMatch, etag)) return new Response(null, { status: 304, headers })
  return sizedResponse(new Uint8Array(file.content), { ...headers, 'Content-Type': file.type })
}

interface File {
  readonly content: Buffer
  readonly type: string
}

async function fileAt(folder: string, path: string): Promise<File | null> {
  const full = resolve(folder, `.${path}`)
  const type = types[extname(full)]
  if (!full.startsWith(resolve(folder) + sep) || type === undefined) return null
  const content = await readFile(full).catch(() => null)
  return content && { content, type }
}
