import type { Document, Token } from '../../../language/document.ts'
import { roles, titles } from '../lists/listed.ts'
import type { NameSpan } from '../spans.ts'

/** Words beside a person's name that say who that is, as tokens `firstToken` to `endToken` (exclusive). */
export interface RoleSpan {
  readonly firstToken: number
  readonly endToken: number
}

/** No role is longer. */
const LONGEST = 10

const isTitle = (token: Token): boolean =>
  titles().has(token.form.toLowerCase()) || roles().has(token.lemma.toLowerCase())

/** "Deputy Pentagon Press Secretary" before the name: title or role nouns, with the names and adjectives that stand before them. */
function before({ tokens, sentences }: Document, names: readonly NameSpan[], n: number): RoleSpan | null {
  const end = names[n].firstToken
  const floor = Math.max(sentences[tokens[end].sentence].firstToken, end - LONGEST)
  let first = end
  let titled = false
  for (let t = end - 1; t >= floor; t--) {
    const token = tokens[t]
    if (
      token.upos === 'DET' ||
      (token.upos === 'PUNCT' && !/^[-‑]$/.test(token.form)) ||
      (token.upos === 'VERB' && !isTitle(token) && !/^\p{Lu}/u.test(token.form))
    )
      break
    if (
      ['ADP', 'CCONJ', 'SCONJ', 'PRON', 'AUX', 'ADV', 'NUM'].includes(token.upos) &&
      token.form.toLowerCase() !== 'of' &&
      !isTitle(token)
    )
      break
    if (t === end - 1 && !isTitle(token) && !closesOffice(tokens, t, floor)) return null
    if (isTitle(token)) titled = true
    first = t
  }
  while (first < end && (tokens[first].form.toLowerCase() === 'of' || tokens[first].upos === 'PART')) first++
  return titled && first < end ? { firstToken: first, endToken: end } : null
}

/** Whether a capital closes the name of an office: "Secretary of State", "Director of National Intelligence". */
function closesOffice(tokens: readonly Token[], last: number, floor: number): boolean {
  let of = last
  while (of > floor && /^\p{Lu}/u.test(tokens[of].form)) of--
  return of < last && of > floor && tokens[of].form === 'of' && isTitle(tokens[of - 1])
}

/** ", head of the president's office," after the name: up to the next comma, where its first noun is a role. */
function after({ tokens, sentences }: Document, names: readonly NameSpan[], n: number): RoleSpan | null {
  const comma = names[n].endToken
  if (tokens[comma]?.form !== ',') return null
  const limit = Math.min(sentences[tokens[comma].sentence].endToken, comma + 1 + LONGEST)
  let end = comma + 1
  let noun = false
  while (end < limit && !/^[,.;:—–()]$/.test(tokens[end].form)) {
    const token = tokens[end]
    if (
      token.upos === 'VERB' ||
      token.upos === 'AUX' ||
      (token.upos === 'PRON' && token.form !== 'his' && token.form !== 'her')
    )
      break
    if (token.upos === 'NOUN' || token.upos === 'PROPN') noun ||= roles().has(token.lemma.toLowerCase())
    end++
  }
  return noun && end > comma + 1 ? { firstToken: comma + 1, endToken: end } : null
}

/** The role that stands beside the `n`th name, a person's; null where there is none. */
export function roleBeside(document: Document, names: readonly NameSpan[], n: number): RoleSpan | null {
  return before(document, names, n) ?? after(document, names, n)
}
