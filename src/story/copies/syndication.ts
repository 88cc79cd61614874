import type { Member } from '../member.ts'
import type { Syndication } from '../story.ts'
import { copies } from './copies.ts'
import { passages } from './passages.ts'
import { memberText } from './text.ts'

/**
 * What a story's members share word for word: first the copies, then passages between reports that are no copies. Where
 * the agency's whole text is at hand in copies, a report that keeps some of its sentences is a rewrite of it, not its copy.
 */
export function syndication(members: readonly Member[]): readonly Syndication[] {
  if (members.length < 2) return []
  const texts = members.map(memberText)
  const copied = copies(texts)
  const repeats = new Set(copied.flatMap(({ articles }) => articles.slice(1)))
  const whole = new Set(copied.map(({ wire }) => wire))
  return [
    ...copied,
    ...passages(
      texts.filter(({ member }) => !repeats.has(member.digest.article)),
      whole,
    ),
  ]
}
