import type { ImportProgress } from '../../../serve/api/imports.ts'
import { ask } from '../../answers/ask.ts'
import { pathTo } from '../../url/routes.ts'

/** Sends files as they are: what they hold is for the server to read. */
export function addFiles(files: readonly File[]): Promise<ImportProgress> {
  const body = new FormData()
  for (const file of files) body.append('files', file, file.name)
  return ask('/api/imports', { method: 'POST', body })
}

/** Sends a text that was pasted: markup as a page, anything else as text. */
export function addText(text: string, name: string): Promise<ImportProgress> {
  const isPage = /^\s*<(?:!doctype html|html|head|body|article)\b/i.test(text)
  return ask(pathTo(['api', 'imports'], { name }), {
    method: 'POST',
    headers: { 'content-type': isPage ? 'text/html' : 'text/plain' },
    body: text,
  })
}
