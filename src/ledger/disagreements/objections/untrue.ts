import type { Token } from '../../../language/document.ts'
import { negates } from '../../claims/negation.ts'
import { contentTokens } from '../../claims/predicate.ts'
import type { Statement } from '../../claims/statement.ts'
import { isUsedAs } from '../../words/function-words.ts'
import { isReport } from '../words/objecting.ts'

/** Whether a statement calls what others say untrue: "such groundless accusations", "the report is false". */
export function callsUntrue(statement: Statement): boolean {
  const { tokens } = statement.report.document
  const said = contentTokens(statement)
  const below = (head: number, holds: (one: Token) => boolean): boolean =>
    said.some((one) => one.head === head && holds(one))
  return said.some((token) => {
    if (token.upos !== 'ADJ' || !negates(token)) return false
    // "false statements" may be anybody's: "such", "these" and "the" point back.
    const pointed = token.deprel === 'amod' && below(token.head, ({ form }) => isUsedAs('pointing', form.toLowerCase()))
    if (pointed && isReport(tokens[token.head])) return true
    return below(token.index, (one) => one.deprel === 'nsubj' && isReport(one))
  })
}
