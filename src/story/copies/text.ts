import { type Member, memberWords } from '../member.ts'
import type { Word } from '../words.ts'

/** A member's words, with those between quotation marks told apart: quoting one speech isn't copying. */
export interface MemberText {
  readonly member: Member
  readonly words: readonly Word[]
  /** Whether each word stands outside quotation marks. */
  readonly narrated: readonly boolean[]
}

/** Reads a member's text. */
export function memberText(member: Member): MemberText {
  const read = memberWords(member)
  const { quotes } = member.annotations.document
  let next = 0
  const narrated = read.map(({ start }) => {
    while (next < quotes.length && quotes[next].end <= start) next++
    return !(next < quotes.length && quotes[next].start <= start)
  })
  return { member, words: read, narrated }
}
