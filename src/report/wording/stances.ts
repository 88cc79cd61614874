import type { Stance } from '../../annotate/attributions/attribution.ts'

/** What a statement is besides being said; plain statements, and what fits no kind, are called nothing. */
const kinds: Readonly<Record<Stance, string | null>> = {
  assert: null,
  estimate: 'estimate',
  confirm: 'confirmation',
  deny: 'denial',
  decline: 'not confirmed',
  warn: 'warning',
  threaten: 'threat',
  pledge: 'pledge',
  demand: 'demand',
  question: 'question',
  other: null,
}

/** Every kind of statement. */
export const STANCES = Object.keys(kinds) as readonly Stance[]

/** "denial", "pledge"; null of what is plainly said. */
export function stanceKind(stance: Stance): string | null {
  return kinds[stance]
}

/** " (denial)" after the name of who denies; nothing after who plainly says. */
export function stanceWords(stance: Stance | null): string {
  const kind = stance && stanceKind(stance)
  return kind ? ` (${kind})` : ''
}
