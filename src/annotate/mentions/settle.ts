import type { Document } from '../../language/document.ts'
import { LISTED, listedIn } from './gazetteer.ts'
import { bodies, seats } from './listed.ts'
import { stateNamed } from './places.ts'
import type { NameSpan } from './spans.ts'
import type { NameClass } from './tagger/labels.ts'

/** One thing that the whole article tells of its names, and a tagger that sees one sentence can't know. */
type Settling = (document: Document, names: readonly NameSpan[]) => readonly NameSpan[]

const textOf = ({ tokens }: Document, { firstToken, endToken }: { firstToken: number; endToken: number }): string =>
  tokens
    .slice(firstToken, endToken)
    .map(({ form }) => form)
    .join(' ')

const inOrder = (names: readonly NameSpan[]): NameSpan[] => [...names].sort((a, b) => a.firstToken - b.firstToken)

/** "U.S. Pentagon": a state, then a body that is listed without it. */
const splitStates: Settling = (document, names) =>
  names.flatMap((name) => {
    const { firstToken, endToken, kind } = name
    const rest = textOf(document, { firstToken: firstToken + 1, endToken })
    if (endToken - firstToken < 2 || bodies().has(textOf(document, name)) || !(seats().has(rest) || bodies().has(rest))) return [name]
    const state = stateNamed(document.tokens[firstToken].form)
    if (!state) return [name]
    const first = { firstToken, endToken: firstToken + 1, kind: state.by === 'demonym' ? 'NORP' : 'PLACE', rule: 'split-state' } as const
    return [first, { ...name, firstToken: firstToken + 1, kind: kind === 'PLACE' ? 'ORG' : kind }]
  })

/** "Kim Yong-hyun": what a hyphen joins to a person's name in lower case, unless it is a word of its own ("Trump-backed"). */
const joinHyphens: Settling = ({ tokens }, names) =>
  names.map((name) => {
    const { firstToken, endToken, kind } = name
    const hyphen = tokens[endToken]
    const rest = tokens[endToken + 1]
    const touches = hyphen?.form === '-' && rest && hyphen.start === tokens[endToken - 1].end && rest.start === hyphen.end
    if (kind !== 'PERSON' || endToken - firstToken < 2 || !touches || /^V|^JJ|^NN$/.test(rest.xpos) || !/^\p{Ll}+$/u.test(rest.form)) return name
    return { ...name, endToken: endToken + 2 }
  })

const LISTED_KINDS: readonly (readonly [number, NameClass])[] = [
  [LISTED.state, 'PLACE'],
  [LISTED.demonym | LISTED.people, 'NORP'],
  [LISTED.seat, 'ORG'],
]

/** States and peoples are names wherever they stand with a capital, if no longer name holds them. */
const addListed: Settling = ({ tokens, sentences }, names) => {
  const taken = new Set(names.flatMap(({ firstToken, endToken }) => Array.from({ length: endToken - firstToken }, (_, i) => firstToken + i)))
  const added = sentences.flatMap((sentence) =>
    listedIn(tokens.slice(sentence.firstToken, sentence.endToken).map(({ form }) => form)).flatMap(({ first, end, bits }) => {
      const kind = bits & (LISTED.lower | LISTED.first | LISTED.title) ? undefined : LISTED_KINDS.find(([listed]) => bits & listed)?.[1]
      const firstToken = sentence.firstToken + first
      const endToken = sentence.firstToken + end
      for (let t = firstToken; t < endToken; t++) if (taken.has(t)) return []
      if (!kind || tokens[firstToken].upos === 'VERB' || tokens[firstToken].upos === 'ADV') return []
      return [{ firstToken, endToken, kind, rule: 'listed-name' } as const]
    }),
  )
  return inOrder([...names, ...added])
}

/** "Singh" is a person where "Sabrina Singh" is one; the same name is of one kind all through, the commonest. */
const agree: Settling = (document, names) => {
  const votes = new Map<string, Map<NameClass, number>>()
  const vote = (text: string, kind: NameClass, by: number): void => {
    const of = votes.get(text) ?? new Map<NameClass, number>()
    votes.set(text, of.set(kind, (of.get(kind) ?? 0) + by))
  }
  for (const name of names) {
    vote(textOf(document, name), name.kind, 1)
    const last = document.tokens[name.endToken - 1].form
    if (name.kind === 'PERSON' && name.endToken - name.firstToken > 1) vote(last, 'PERSON', FULL_NAME)
  }
  return names.map((name) => {
    const text = textOf(document, name)
    if (stateNamed(text)) return name
    const [kind] = [...(votes.get(text) as Map<NameClass, number>)].reduce((most, one) => (one[1] > most[1] ? one : most))
    return kind === name.kind ? name : { ...name, kind }
  })
}
/** A full name tells more of its last word's kind than that word alone. */
const FULL_NAME = 5

/** Names met once are names again where they stand with a capital, untagged: "DPRK", "Singh". */
const addRepeats: Settling = ({ tokens }, names) => {
  const taken = new Uint8Array(tokens.length)
  const known = new Map<string, { readonly words: readonly string[]; readonly kind: NameClass }[]>()
  const learn = (words: readonly string[], kind: NameClass): void => {
    const list = known.get(words[0])
    if (!list) known.set(words[0], [{ words, kind }])
    else if (list.length < MOST_ALIKE && !list.some((other) => other.words.join(' ') === words.join(' '))) list.push({ words, kind })
  }
  for (const { firstToken, endToken, kind } of names) {
    taken.fill(1, firstToken, endToken)
    const words = tokens.slice(firstToken, endToken).map(({ form }) => form)
    if (words.length <= LONGEST_REPEAT) learn(words, kind)
    if (kind === 'PERSON' && words.length > 1) learn(words.slice(-1), kind)
  }
  const lower = new Set(tokens.filter(({ form }) => /^\p{Ll}/u.test(form)).map(({ form }) => form))
  const added: NameSpan[] = []
  for (let t = 0; t < tokens.length; t++) {
    const { form } = tokens[t]
    if (taken[t] || !/^\p{Lu}/u.test(form) || form.length < 2) continue
    const match = known
      .get(form)
      ?.filter(({ words }) => words.every((word, k) => tokens[t + k]?.form === word && !taken[t + k]))
      .sort((a, b) => b.words.length - a.words.length)[0]
    if (!match || (match.words.length === 1 && lower.has(form.toLowerCase()))) continue
    added.push({ firstToken: t, endToken: t + match.words.length, kind: match.kind, rule: 'repeated-name' })
    t += match.words.length - 1
  }
  return inOrder([...names, ...added])
}
const MOST_ALIKE = 8
const LONGEST_REPEAT = 6

/** In this order: names must be whole before they vote, and be of the right kind before they are looked for elsewhere. */
const SETTLINGS: readonly Settling[] = [splitStates, joinHyphens, addListed, agree, addRepeats]

/** The names of a document after what the article as a whole tells of them. They do not overlap, and stand in text order. */
export function settle(document: Document, names: readonly NameSpan[]): readonly NameSpan[] {
  return SETTLINGS.reduce((settled, settling) => settling(document, settled), names)
}
