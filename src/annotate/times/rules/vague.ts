import { map } from '../grammar.ts'
import { phrase } from '../phrases.ts'
import type { Meaning, Rule } from '../reading.ts'
import type { TimeModifier } from '../time.ts'

interface Vague {
  readonly form: string
  readonly value: string
  readonly mod: TimeModifier
}

/** The present is the reference day; the past ends with it and the future starts with it. */
const meaningOf =
  ({ value, mod }: Vague): Meaning =>
  ({ reference }) => ({
    type: 'date',
    from: value === 'PAST_REF' ? null : reference,
    to: value === 'FUTURE_REF' ? null : reference,
    value,
    mod,
    basis: 'inferred',
    grain: null,
  })

export const vagueRules: readonly Rule[] = [{ name: 'vague', pattern: map(phrase<Vague>('times-vague'), meaningOf) }]
