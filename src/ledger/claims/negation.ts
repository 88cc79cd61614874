import type { Token } from '../../language/document.ts'
import { within } from '../../language/search.ts'
import { lexicon } from '../../lexicon.ts'
import type { Statement } from './statement.ts'

let negations: ReadonlySet<string> | undefined

/** Whether a word turns what it stands in into its opposite. */
export const negates = ({ form, lemma }: Token): boolean => {
  negations ??= new Set(lexicon<{ readonly word: string }>('ledger-claims-negations').map(({ word }) => word))
  return negations.has(form.toLowerCase()) || negations.has(lemma.toLowerCase())
}

/** The words of a statement that say that something is not so. */
export function negationsIn({ report, evidence, attribution }: Statement): readonly Token[] {
  const spans = attribution ? attribution.content : [evidence]
  return spans.flatMap((span) => within(report.document.tokens, span).filter(negates))
}

/** Whether the reporting words say that it wasn't said: "did not clarify", "never promised". */
export const isUnsaid = ({ report, attribution }: Statement): boolean =>
  (attribution?.cue ?? []).some((span) => within(report.document.tokens, span).some(negates))

const known = new WeakMap<Statement, boolean>()

/** Whether a statement says that something is not so: an odd number of negations. */
export function isNegated(statement: Statement): boolean {
  let negated = known.get(statement)
  if (negated === undefined) {
    negated = negationsIn(statement).length % 2 === 1
    known.set(statement, negated)
  }
  return negated
}
