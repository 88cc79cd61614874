import { readFile, rename, writeFile } from 'node:fs/promises'
import { feedText, feedTitle } from '../../../report/feed-text.ts'
import type { Channel } from '../rule.ts'
import { alertText, headline } from '../words.ts'
import type { Deliver } from './message.ts'

/** Items that a feed keeps. */
const KEPT = 100

interface Item {
  readonly guid: string
  readonly title: string
  readonly description: string
  readonly pubDate: Date
}

/** Puts a message's alerts at the head of an RSS file; the file is replaced at once, so that no reader sees half of it. */
export const rss: Deliver<Extract<Channel, { to: 'rss' }>> = async ({ alerts, when }, { file }) => {
  const { generateRssFeed, parseRssFeed } = await import('feedsmith')
  const present = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw new Error(`${file} can't be read (${error.code})`)
  })
  const old = present === null ? [] : (parseRssFeed(present).items ?? [])
  const kept = old.flatMap(({ guid, title, description, pubDate }): readonly Item[] =>
    guid?.value
      ? [{ guid: guid.value, title: title ?? '', description: description ?? '', pubDate: new Date(pubDate ?? 0) }]
      : [],
  )
  const fresh = alerts.map(
    (alert): Item => ({
      guid: `urn:reckon:alert:${alert.id}`,
      title: feedTitle(headline(alert)),
      description: feedText(alertText(alert)),
      pubDate: when,
    }),
  )
  const known = new Set(fresh.map(({ guid }) => guid))
  const items = [...fresh, ...kept.filter(({ guid }) => !known.has(guid))].slice(0, KEPT)
  const feed = generateRssFeed({
    title: 'Reckon: alerts',
    link: 'urn:reckon:alerts',
    description: 'What moved, with the words that it rests on',
    generator: 'Reckon',
    items: items.map(({ guid, ...item }) => ({ ...item, guid: { value: guid, isPermaLink: false } })),
  })
  await writeFile(`${file}.new`, feed)
  await rename(`${file}.new`, file)
}
