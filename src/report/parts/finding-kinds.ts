import type { Finding } from '../../ledger/ledger.ts'

/** What is the matter. */
export type FindingKind = Finding['kind']

/** How a view sets a line: what is wrong, what is at odds, and what is only to be known. */
export type Tone = 'bad' | 'warn' | 'plain'

/** The kinds of findings in the order in which an editor asks: their names, their tones, and how a tally counts them. */
export const findingKinds: readonly {
  readonly kind: FindingKind
  readonly name: string
  readonly tone: Tone
  /** What stands behind the number of them, of one and of several. */
  readonly counted: readonly [one: string, many: string]
}[] = [
  { kind: 'does-not-add-up', name: 'Doesn’t add up', tone: 'bad', counted: ['doesn’t add up', 'don’t add up'] },
  { kind: 'disputed', name: 'Disputed', tone: 'warn', counted: ['disputed', 'disputed'] },
  {
    kind: 'altered-quotation',
    name: 'Altered quotation',
    tone: 'bad',
    counted: ['altered quotation', 'altered quotations'],
  },
  { kind: 'one-origin', name: 'One origin', tone: 'plain', counted: ['rests on one origin', 'rest on one origin'] },
  {
    kind: 'unnamed-only',
    name: 'Unnamed only',
    tone: 'plain',
    counted: ['on unnamed sources only', 'on unnamed sources only'],
  },
  { kind: 'not-denied', name: 'Not denied', tone: 'plain', counted: ['nobody denies', 'nobody denies'] },
]

const byKind = new Map(findingKinds.map((one) => [one.kind, one]))

/** What a kind of finding is called on a page. */
export const findingName = (kind: FindingKind): string => byKind.get(kind)?.name ?? kind

/** How a kind of finding is set. */
export const findingTone = (kind: FindingKind): Tone => byKind.get(kind)?.tone ?? 'plain'

/** How many findings of a kind there are, with what stands behind the number. */
export interface Tally {
  readonly kind: FindingKind
  readonly tone: Tone
  readonly count: number
  readonly words: string
}

/** The kinds that there are any findings of. */
export const talliesOf = (countOf: (kind: FindingKind) => number): readonly Tally[] =>
  findingKinds.flatMap(({ kind, tone, counted: [one, many] }) => {
    const count = countOf(kind)
    return count > 0 ? { kind, tone, count, words: count === 1 ? one : many } : []
  })
