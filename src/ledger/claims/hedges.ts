import type { Token } from '../../language/document.ts'
import { within } from '../../language/search.ts'
import { lexicon } from '../../lexicon.ts'
import { contentTokens } from './predicate.ts'
import type { Statement } from './statement.ts'

interface Entry {
  readonly lemma: string
  readonly on: 'verb' | 'word' | 'noun'
}

let hedges: ReadonlySet<string> | undefined

const isHedge = ({ form, lemma }: Token, on: Entry['on']): boolean => {
  hedges ??= new Set(lexicon<Entry>('ledger-claims-hedges').map((entry) => `${entry.on} ${entry.lemma}`))
  return hedges.has(`${on} ${lemma.toLowerCase()}`) || hedges.has(`${on} ${form.toLowerCase()}`)
}

/** The reporting words that keep a distance: "claims", "insisted", "allegedly said". */
const distancing = ({ report, attribution }: Statement): readonly Token[] =>
  (attribution?.cue ?? [])
    .flatMap((span) => within(report.document.tokens, span))
    // "reported" is a plain reporting word; "the reported deal" is not.
    .filter(
      (token) => isHedge(token, 'verb') || isHedge(token, 'noun') || (token.upos !== 'VERB' && isHedge(token, 'word')),
    )

/** Whether the reporting words leave a statement with who makes it. */
export const isDistanced = (statement: Statement): boolean => distancing(statement).length > 0

/** The words by which a report keeps its distance from a statement, as it prints them: in the cue, and in its own words of the content. */
export function hedgesOf(statement: Statement): readonly string[] {
  const { quotes } = statement.report.document
  // What stands between quotation marks is the speaker's hedge, not the report's.
  const inContent = contentTokens(statement).filter(
    (token) => isHedge(token, 'word') && token.upos !== 'VERB' && within(quotes, token).length === 0,
  )
  return [...new Set([...distancing(statement), ...inContent].map(({ form }) => form.toLowerCase()))]
}
