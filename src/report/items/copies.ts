import type { Syndication } from '../../story/story.ts'
import { copyWords } from '../parts/copies.ts'
import { labelOf, type Reports } from '../parts/reports.ts'
import { someOf } from '../wording/some-of.ts'
import { type Item, plain } from './item.ts'

/** Reports that are one report, or share passages: these are quoted, since they are what there is to see. */
export function copyItem({ articles, wire, kind, first, shared }: Syndication, reports: Reports): Item {
  return {
    ...plain,
    tag: kind === 'copy' ? 'Copy' : null,
    text: `${copyWords(kind, articles.length, shared.length)}${wire ? `, from ${wire}` : ''}`,
    details: [someOf(articles.map((id) => `${labelOf(reports, id)}${id === first ? ' (first)' : ''}`))],
    evidence: kind === 'copy' ? [] : shared.slice(0, 1),
    quoted: true,
  }
}
