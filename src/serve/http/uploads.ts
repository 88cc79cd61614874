import type { HonoRequest } from 'hono'
import type { Source } from '../../article/readers/reader.ts'
import { UNNAMED } from '../imports/sources.ts'
import { Refusal } from '../refusal.ts'

/** The files or the text in the body of an import that isn't JSON. @throws Refusal (400, 415) */
export async function sourcesOf(request: HonoRequest, name: string | undefined): Promise<readonly Source[]> {
  const [type = ''] = (request.header('Content-Type') ?? '').toLowerCase().split(';')
  if (type === 'multipart/form-data') return filesOf(request)
  const ending = { 'text/plain': '.txt', 'text/html': '.html', 'application/x-ndjson': '.jsonl' }[type.trim()]
  if (ending === undefined) {
    throw new Refusal(
      415,
      `${type || 'A body without a Content-Type'} is not taken`,
      'Send application/json, application/x-ndjson, text/plain, text/html or multipart/form-data.',
    )
  }
  return [{ name: `${name ?? UNNAMED}${ending}`, bytes: new Uint8Array(await request.arrayBuffer()) }]
}

async function filesOf(request: HonoRequest): Promise<readonly Source[]> {
  const form = await request.formData().catch(() => {
    throw new Refusal(400, 'The form can’t be read', 'Send multipart/form-data with its boundary.')
  })
  const files = [...form.values()].filter((value) => typeof value !== 'string')
  if (files.length === 0)
    throw new Refusal(400, 'There is no file in the form', 'Send the files as fields of the form.')
  return Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })))
}
