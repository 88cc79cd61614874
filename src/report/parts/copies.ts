import type { Syndication } from '../../story/story.ts'
import { countWords } from '../wording/words.ts'

const kinds: readonly Syndication['kind'][] = ['copy', 'wire', 'passage']

/** Groups of reports that share their text, those that are one text first, then the larger ones. */
export function copiesByKind(groups: readonly Syndication[]): Syndication[] {
  return [...groups].sort(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || b.articles.length - a.articles.length,
  )
}

/** What so many reports have in common: "3 reports, one text", "2 reports share 4 passages". */
export function copyWords(kind: Syndication['kind'], reports: number, passages: number): string {
  const words = countWords(reports, 'report')
  if (kind === 'copy') return `${words}, one text`
  return kind === 'wire' ? `${words}, one agency’s telling` : `${words} share ${countWords(passages, 'passage')}`
}
