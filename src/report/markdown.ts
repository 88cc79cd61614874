import type { Evidence } from '../article/article.ts'
import type { Ledger, StoryLedger } from '../ledger/ledger.ts'
import type { Item } from './items/item.ts'
import { outlineOf } from './outline.ts'
import { type Reports, reportsOf } from './parts/reports.ts'
import { excerptOf, oneLine, shorten } from './wording/excerpt.ts'
import { countWords, periodWords } from './wording/words.ts'

/** Places that are quoted under a line; the others are counted. */
const places = 3

/**
 * A ledger as Markdown: the same lines in the same order as in the terminal, and all of them. What comes from an article is
 * escaped, so that it is read as text by any Markdown and never as markup, a link or HTML.
 */
export function markdownLedger(ledger: Ledger, texts: ReadonlyMap<string, string>): string {
  const reports = reportsOf(ledger, texts)
  return `${ledger.stories.map((story) => storyMarkdown(story, reports)).join('\n\n')}\n`
}

function storyMarkdown(story: StoryLedger, reports: Reports): string {
  const sections = outlineOf(story, reports).map(
    ({ title, items }) => `## ${title}\n\n${items.map((item) => itemMarkdown(item, reports)).join('\n')}`,
  )
  const facts = `${countWords(story.articles.length, 'report')}, ${periodWords(story.from, story.to)}.`
  const nothing = story.findings.length
    ? []
    : ['No sum that fails, no dispute and nothing that rests on one origin alone was found.']
  return [`# ${escapeMarkdown(story.title)}`, facts, ...nothing, ...sections].join('\n\n')
}

function itemMarkdown({ id, tag, text, details, evidence }: Item, reports: Reports): string {
  const label = [id && `\`${id.replace(/[^\w-]/g, '')}\``, tag && `**${escapeMarkdown(tag)}**`]
    .filter(Boolean)
    .join(' ')
  const lines = [`- ${label ? `${label} ` : ''}${escapeMarkdown(text)}`]
  for (const detail of details) lines.push(`  - ${escapeMarkdown(detail)}`)
  for (const item of evidence.slice(0, places)) lines.push(`  - ${quotation(item, reports)}`)
  if (evidence.length > places) lines.push(`  - and ${countWords(evidence.length - places, 'more place')}`)
  return lines.join('\n')
}

function quotation(evidence: Evidence, reports: Reports): string {
  const report = reports.get(evidence.article)
  const { before, words, after } = excerptOf(report?.text ?? '', evidence, 60)
  const name = report && report.label !== evidence.article ? `${report.label}, ` : ''
  const place = `${name}${evidence.article}:${evidence.start}-${evidence.end}`
  return `“${escapeMarkdown(before)}**${escapeMarkdown(shorten(words.trim(), 240))}**${escapeMarkdown(after)}” (${escapeMarkdown(place)})`
}

/** Text as Markdown that shows it: one line, every character that could open markup, a link or HTML with a backslash or as an entity. Round brackets are markup only after square ones, which are escaped. */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_{}[\]#+!|~]/g, '\\$&')
    .replace(/^(\s*\d*)([-.)])/, '$1\\$2')
    .replace(/:\/\//g, ':&#47;&#47;')
    .replace(/www\./gi, 'www&#46;')
    .replace(/@/g, '&#64;')
}
