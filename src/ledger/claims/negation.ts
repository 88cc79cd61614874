import type { Token } from '../../language/document.ts'
import { within } from '../../language/search.ts'
import { lexicon } from '../../lexicon.ts'
import { contentTokens } from './predicate.ts'
import type { Statement } from './statement.ts'

let negations: ReadonlySet<string> | undefined

/** Whether a word turns what it stands in into its opposite. */
export const negates = ({ form, lemma }: Token): boolean => {
  negations ??= new Set(lexicon<{ readonly word: string }>('ledger-claims-negations').map(({ word }) => word))
  return negations.has(form.toLowerCase()) || negations.has(lemma.toLowerCase())
}

/** Asked of a statement as often as something like it is denied. */
const known = new WeakMap<Statement, readonly Token[]>()

/** The words of a statement that say that something is not so. */
export function negationsIn(statement: Statement): readonly Token[] {
  let found = known.get(statement)
  if (found === undefined) {
    found = contentTokens(statement).filter(negates)
    known.set(statement, found)
  }
  return found
}

/** Whether the reporting words say that it wasn't said: "did not clarify", "never promised". */
export const isUnsaid = ({ report, attribution }: Statement): boolean =>
  (attribution?.cue ?? []).some((span) => within(report.document.tokens, span).some(negates))

/** Whether a statement says that something is not so: an odd number of negations. */
export const isNegated = (statement: Statement): boolean => negationsIn(statement).length % 2 === 1
