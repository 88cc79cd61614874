import { createHash } from 'node:crypto'
import type { Finding, StoryLedger } from '../../ledger/ledger.ts'
import { feedText, feedTitle } from '../feed-text.ts'
import { findingReasonOf, findingWordsOf } from '../parts/finding.ts'
import { findingName } from '../parts/finding-kinds.ts'
import { type Reports, reportsOf, wordsOf } from '../parts/reports.ts'
import { oneLine } from '../wording/excerpt.ts'
import { quotedWords } from '../wording/words.ts'
import type { Dossier } from './export.ts'

/** A finding as an entry of a feed. */
interface Entry {
  /** The same for the same finding on the same words, whatever else the ledger holds. */
  readonly id: string
  readonly title: string
  readonly text: string
  readonly tag: string
  readonly link: string
  /** Noon of the last report's day: days are all that reports tell. */
  readonly when: Date | null
}

const MOST_QUOTED = 4

const addressOf = (base: string | null, story: StoryLedger): string => `${base ?? 'urn:reckon:'}${story.id}`

/** Text that XML 1.0 and JSON can hold. */
const clean = (text: string): string => oneLine(text).toWellFormed().trim()

function entryOf(finding: Finding, story: StoryLedger, reports: Reports, base: string | null): Entry {
  const { kind, evidence } = finding
  const places = evidence.map(({ article, start, end }) => `${article}:${start}-${end}`).sort()
  const digest = createHash('sha256')
    .update(JSON.stringify([kind, places]))
    .digest('hex')
    .slice(0, 32)
  const days = evidence.flatMap(({ article }) => reports.get(article)?.entry.published ?? []).sort()
  const quoted = evidence
    .slice(0, MOST_QUOTED)
    .map((one) => `${reports.get(one.article)?.label ?? one.article}: ${quotedWords(wordsOf(reports, one))}`)
  return {
    id: `urn:reckon:finding:${digest}`,
    title: clean(`${findingName(kind)}: ${findingWordsOf(story, finding)}`),
    text: [findingReasonOf(story, finding), ...quoted].map(clean).join('\n'),
    tag: kind,
    link: `${addressOf(base, story)}#${finding.about}`,
    when: days.length > 0 ? new Date(`${days.at(-1)}T12:00:00Z`) : null,
  }
}

function entriesOf({ ledger, texts, base }: Dossier): readonly Entry[] {
  const reports = reportsOf(ledger, texts)
  return ledger.stories.flatMap((story) => story.findings.map((one) => entryOf(one, story, reports, base)))
}

function headOf({ ledger, base }: Dossier): { readonly title: string; readonly link: string } {
  const [story] = ledger.stories
  const title = ledger.stories.length === 1 && story ? clean(story.title) : `${ledger.stories.length} stories`
  return { title: `Reckon: ${title}`, link: story ? addressOf(base, story) : (base ?? 'urn:reckon:none') }
}

/** Findings as RSS 2.0. */
export async function rssOf(dossier: Dossier): Promise<string> {
  const { generateRssFeed } = await import('feedsmith')
  const head = headOf(dossier)
  return generateRssFeed({
    title: feedTitle(head.title),
    link: head.link,
    description: 'What an editor must know first, with the words that it rests on',
    generator: 'Reckon',
    items: entriesOf(dossier).map(({ id, title, text, tag, link, when }) => ({
      title: feedTitle(title),
      link,
      description: feedText(text),
      categories: [{ name: tag }],
      guid: { value: id, isPermaLink: false },
      ...(when === null ? {} : { pubDate: when }),
    })),
  })
}

/** Findings as JSON Feed 1.1. */
export async function jsonFeedOf(dossier: Dossier): Promise<string> {
  const { generateJsonFeed } = await import('feedsmith')
  const head = headOf(dossier)
  const feed = generateJsonFeed({
    title: head.title,
    ...(dossier.base === null ? {} : { home_page_url: head.link }),
    items: entriesOf(dossier).map(({ id, title, text, tag, link, when }) => ({
      id,
      ...(dossier.base === null ? {} : { url: link }),
      title,
      content_text: text,
      tags: [tag],
      ...(when === null ? {} : { date_published: when }),
    })),
  })
  return `${JSON.stringify(feed, null, 1)}\n`
}
