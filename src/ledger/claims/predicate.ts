import type { Token } from '../../language/document.ts'
import { within } from '../../language/search.ts'
import { rootOf } from '../sentence/root.ts'
import type { Statement } from './statement.ts'

/** The tokens of what a statement says: of an attribution's content, else of its sentence. */
export const contentTokens = ({ attribution, evidence, report }: Statement): readonly Token[] =>
  (attribution?.content ?? [evidence]).flatMap((span) => within(report.document.tokens, span))

/** What a statement turns on; null where it is more than one sentence, which turns on no one thing. */
export function predicateOf(statement: Statement): Token | null {
  const tokens = contentTokens(statement)
  const [first] = tokens
  return tokens.some(({ sentence }) => sentence !== first.sentence) ? null : rootOf(tokens)
}
