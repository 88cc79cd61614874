import type { Context } from 'hono'
import { formatNamed, formats } from '../../report/export/formats.ts'
import { exportStory } from '../api/exports.ts'
import { openStory, refuseUnknown } from '../routes/open.ts'
import { plainly } from '../routes/plain.ts'
import type { Serving } from '../routes/route.ts'
import { taggedResponse } from './etag.ts'
import { checked } from './input.ts'

/** A story as a file in one of the formats. It is a download: what an article says is never shown as a page of ours. */
export async function exportResponse(c: Context, serving: Serving): Promise<Response> {
  const params = checked(exportStory.params, plainly(c.req.param()), 'path')
  const story = await openStory(serving, params.story)
  const format = formatNamed(params.format)
  if (format === null) {
    const names = formats.map((one) => one.name).join(', ')
    return refuseUnknown(`There is no format “${params.format}”`, `There are ${names}.`)
  }
  const texts = new Map([...story.reports].map(([id, { text }]) => [id, text]))
  const entries = [...story.reports.values()].map(({ entry }) => entry)
  const ledger = { articles: entries, stories: [story.ledger] }
  const content = await format.make({ ledger, texts, base: new URL('/stories/', c.req.url).href })
  return taggedResponse(
    typeof content === 'string' ? content : new Uint8Array(content),
    format.type,
    c.req.header('If-None-Match'),
    {
      'Content-Disposition': `attachment; filename="${story.ledger.id}${format.ending}"`,
      'Content-Security-Policy': 'sandbox',
    },
  )
}
