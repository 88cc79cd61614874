import type { NameSpan } from '../spans.ts'
import type { NameClass } from '../tagger/labels.ts'
import { coverage, inOrder, type Settling } from './settling.ts'

interface Known {
  readonly words: readonly string[]
  readonly kind: NameClass
}

/** Of names that open with one word, so many are looked for. */
const MOST_ALIKE = 8
const LONGEST = 6
const CAPITAL = /^\p{Lu}/u

/** Names met once are names again where they stand with a capital, and the tagger passed over them: "DPRK", "Singh". */
export const repeats: Settling = (document, names) => {
  const { tokens } = document
  const covered = coverage(document, names)
  const known = new Map<string, Known[]>()
  const learn = (words: readonly string[], kind: NameClass): void => {
    const list = known.get(words[0])
    if (!list) known.set(words[0], [{ words, kind }])
    else if (list.length < MOST_ALIKE && !list.some((other) => other.words.join(' ') === words.join(' ')))
      list.push({ words, kind })
  }
  for (const { firstToken, endToken, kind } of names) {
    if (endToken - firstToken > LONGEST) continue
    const words = tokens.slice(firstToken, endToken).map(({ form }) => form)
    learn(words, kind)
    if (kind === 'PERSON' && words.length > 1) learn(words.slice(-1), kind)
  }
  const common = new Set<string>()
  for (const { form, index } of tokens) if (!covered[index] && !CAPITAL.test(form)) common.add(form)
  const fits = ({ words }: Known, at: number): boolean =>
    words.every((word, k) => tokens[at + k]?.form === word && !covered[at + k])
  const added: NameSpan[] = []
  for (let t = 0; t < tokens.length; t++) {
    const { form } = tokens[t]
    const alike = covered[t] ? undefined : known.get(form)
    if (!alike || form.length < 2 || !CAPITAL.test(form)) continue
    const match = alike
      .filter((one) => fits(one, t))
      .reduce<Known | null>(
        (longest, one) => (longest && longest.words.length >= one.words.length ? longest : one),
        null,
      )
    if (!match || (match.words.length === 1 && common.has(form.toLowerCase()))) continue
    added.push({ firstToken: t, endToken: t + match.words.length, kind: match.kind, rule: 'repeated-name' })
    t += match.words.length - 1
  }
  return added.length ? inOrder([...names, ...added]) : names
}
