import type { Document } from '../../../language/document.ts'
import type { NameSpan } from '../spans.ts'
import type { NameClass } from '../tagger/labels.ts'
import { coverage, hasCapital, inOrder, type Settling } from './settling.ts'

interface Known {
  readonly words: readonly string[]
  readonly kind: NameClass
}

/** Of names that open with one word, so many are looked for. */
const MOST_ALIKE = 8
const LONGEST = 6

/** Names met once are names again where they stand with a capital, and the tagger passed over them: "DPRK", "Singh". */
export const repeats: Settling = (document, names) => {
  const { tokens } = document
  const covered = coverage(document, names)
  const known = knownNames(tokens, names)
  const common = commonWords(tokens, covered)
  const added: NameSpan[] = []
  let end = 0
  for (const t of beginnings(tokens, covered, known)) {
    const match = t < end ? null : longestAt(tokens, covered, known.get(tokens[t].form) ?? [], t)
    if (!match || (match.words.length === 1 && common.has(tokens[t].form.toLowerCase()))) continue
    end = t + match.words.length
    added.push({ firstToken: t, endToken: end, kind: match.kind, rule: 'repeated-name' })
  }
  return added.length ? inOrder([...names, ...added]) : names
}

type Tokens = Document['tokens']

/** Tokens outside of names that a known name could begin at: with a capital, and of more than one letter. */
function beginnings(tokens: Tokens, covered: Uint8Array, known: ReadonlyMap<string, unknown>): number[] {
  const found: number[] = []
  for (let t = 0; t < tokens.length; t++) {
    const { form } = tokens[t]
    if (!covered[t] && form.length > 1 && hasCapital(form) && known.has(form)) found.push(t)
  }
  return found
}

/** The names, and the last names of people, by their first word. */
function knownNames(tokens: Tokens, names: readonly NameSpan[]): ReadonlyMap<string, readonly Known[]> {
  const known = new Map<string, Known[]>()
  for (const { firstToken, endToken, kind } of names) {
    if (endToken - firstToken > LONGEST) continue
    const words = tokens.slice(firstToken, endToken).map(({ form }) => form)
    learn(known, words, kind)
    if (kind === 'PERSON' && words.length > 1) learn(known, words.slice(-1), kind)
  }
  return known
}

function learn(known: Map<string, Known[]>, words: readonly string[], kind: NameClass): void {
  const list = known.get(words[0])
  if (!list) known.set(words[0], [{ words, kind }])
  else if (list.length < MOST_ALIKE && !list.some((other) => other.words.join(' ') === words.join(' ')))
    list.push({ words, kind })
}

/** Words without a capital outside of names. */
function commonWords(tokens: Tokens, covered: Uint8Array): ReadonlySet<string> {
  const common = new Set<string>()
  for (let t = 0; t < tokens.length; t++) if (!covered[t] && !hasCapital(tokens[t].form)) common.add(tokens[t].form)
  return common
}

/** The longest of the names that stands at a token where no name was found; the first of equals. */
function longestAt(tokens: Tokens, covered: Uint8Array, alike: readonly Known[], at: number): Known | null {
  let longest: Known | null = null
  for (const one of alike) {
    if (longest && longest.words.length >= one.words.length) continue
    if (one.words.every((word, k) => tokens[at + k]?.form === word && !covered[at + k])) longest = one
  }
  return longest
}
