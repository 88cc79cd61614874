import type { Annotations } from '../../annotate/annotations.ts'
import type { Token } from '../../language/document.ts'
import { firstEndingAfter } from '../../language/search.ts'
import { childrenBy } from '../../language/tree.ts'

/** From a figure to the verb that governs it is seldom farther than this. */
const FARTHEST = 8

const RELATIVE: ReadonlySet<string> = new Set(['WP', 'WDT', 'WP$'])
const MARKS: ReadonlySet<string> = new Set(['mark', 'case'])

/** The tokens that a stretch hangs on, nearest first, beginning with its own. */
export function governors(start: number, { document: { tokens } }: Annotations): readonly Token[] {
  const found: Token[] = []
  let token: Token | undefined = tokens[firstEndingAfter(tokens, start)]
  while (token && found.length < FARTHEST) {
    found.push(token)
    token = token.head < 0 ? undefined : tokens[token.head]
  }
  return found
}

/** The same, no farther than the clause says one thing: not out of a relative clause, a clause of time or a second verb. */
export function withinClause(start: number, report: Annotations): readonly Token[] {
  const chain = governors(start, report)
  const end = chain.findIndex((token, i) => i < chain.length - 1 && leavesClause(token, report))
  return end < 0 ? chain : chain.slice(0, end + 1)
}

/** Whether a token opens a clause that says another thing than the one above. */
function leavesClause(token: Token, report: Annotations): boolean {
  if (token.deprel === 'acl:relcl' || token.deprel === 'parataxis') return true
  if (token.upos !== 'VERB') return false
  return token.deprel === 'conj' || (token.deprel === 'advcl' && childOf(token, report, MARKS) !== undefined)
}

/** The first token of a sentence that hangs on another by one of some relations. */
export const childOf = (token: Token, { document }: Annotations, relations: ReadonlySet<string>): Token | undefined =>
  childrenBy(token, document, relations)[0]

/** The relative pronoun after a comma that opens the clause of a verb: "the gunman, *who* killed 59"; else undefined. */
export function asideOf(verb: Token, { document: { tokens } }: Annotations): Token | undefined {
  for (let i = verb.index - 1; i > 0 && tokens[i]?.sentence === verb.sentence; i--) {
    const token = tokens[i]
    if (RELATIVE.has(token.xpos)) return tokens[i - 1]?.form === ',' ? token : undefined
    if (token.form === ',') return undefined
  }
  return undefined
}
