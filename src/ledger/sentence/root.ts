import type { Token } from '../../language/document.ts'

/** The first of some tokens that hangs on none of them: what the rest hangs on. */
export function rootOf(tokens: readonly Token[]): Token | null {
  const inside = new Set(tokens.map(({ index }) => index))
  return tokens.find(({ head, upos }) => !inside.has(head) && upos !== 'PUNCT' && upos !== 'SCONJ') ?? null
}

/** Whether a token is a verb that says something of a subject, in a tense or with a modal. */
export const isFiniteVerb = ({ xpos }: Token): boolean => FINITE.has(xpos)
const FINITE: ReadonlySet<string> = new Set(['VBZ', 'VBD', 'VBP', 'MD'])
