import { lexicon } from '../../../lexicon.ts'
import type { Pattern } from '../grammar.ts'
import { lexemes as lexemesOf } from '../lexemes.ts'
import type { Meaning, Rule } from '../reading.ts'
import type { TimeModifier } from '../time.ts'

interface Vague {
  readonly form: string
  readonly value: string
  readonly mod: TimeModifier
}

const table = new Map<string, { readonly words: readonly string[]; readonly vague: Vague }[]>()
for (const vague of lexicon<Vague>('times-vague')) {
  const words = (lexemesOf(vague.form)[0] ?? []).map((lexeme) => lexeme.lower)
  table.set(words[0] ?? '', [...(table.get(words[0] ?? '') ?? []), { words, vague }])
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

const vagueWord: Pattern<Meaning> = (lexemes, at) => {
  let best = null
  for (const { words, vague } of table.get(lexemes[at]?.lower ?? '') ?? []) {
    if (words.every((form, index) => lexemes[at + index]?.lower === form) && (!best || at + words.length > best.next)) {
      best = { value: meaningOf(vague), next: at + words.length }
    }
  }
  return best
}

export const vagueRules: readonly Rule[] = [{ name: 'vague', pattern: vagueWord }]
