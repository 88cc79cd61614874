import type { Token } from '../../language/document.ts'
import { within } from '../../language/search.ts'
import type { Statement } from './statement.ts'

/** The tokens of what a statement says: of an attribution's content, else of its sentence. */
export const contentTokens = ({ attribution, evidence, report }: Statement): readonly Token[] =>
  (attribution?.content ?? [evidence]).flatMap((span) => within(report.document.tokens, span))

/** The first of some tokens that hangs on none of them: what the rest hangs on. */
export function rootOf(tokens: readonly Token[]): Token | null {
  const inside = new Set(tokens.map(({ index }) => index))
  return tokens.find(({ head, upos }) => !inside.has(head) && upos !== 'PUNCT' && upos !== 'SCONJ') ?? null
}

/** What a statement turns on; null where it is more than one sentence, which turns on no one thing. */
export function predicateOf(statement: Statement): Token | null {
  const tokens = contentTokens(statement)
  const [first] = tokens
  return tokens.some(({ sentence }) => sentence !== first.sentence) ? null : rootOf(tokens)
}

/** Whether a token is a verb that says something of a subject, in a tense or with a modal. */
export const isFiniteVerb = ({ xpos }: Token): boolean => FINITE.has(xpos)
const FINITE: ReadonlySet<string> = new Set(['VBZ', 'VBD', 'VBP', 'MD'])
