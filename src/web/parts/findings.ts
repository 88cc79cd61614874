import type { FindingAnswer } from '../../serve/api/findings.ts'

export type FindingKind = FindingAnswer['kind']

/** The kinds in the order in which an editor asks: the tone of their tags, and how many of them are told. */
export const findingKinds: readonly {
  readonly kind: FindingKind
  readonly tone: 'bad' | 'warn' | 'plain'
  readonly counted: string
}[] = [
  { kind: 'does-not-add-up', tone: 'bad', counted: 'doesn’t add up' },
  { kind: 'disputed', tone: 'warn', counted: 'disputed' },
  { kind: 'altered-quotation', tone: 'bad', counted: 'altered quotation' },
  { kind: 'one-origin', tone: 'plain', counted: 'rests on one origin' },
  { kind: 'unnamed-only', tone: 'plain', counted: 'on unnamed sources only' },
  { kind: 'not-denied', tone: 'plain', counted: 'nobody denies' },
]

const tones = new Map(findingKinds.map(({ kind, tone }) => [kind, tone]))

export const toneOf = (kind: FindingKind): string => tones.get(kind) ?? 'plain'
