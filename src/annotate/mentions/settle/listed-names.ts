import type { Token } from '../../../language/document.ts'
import { LISTED, type Listed, listedOf } from '../lists/gazetteer.ts'
import type { NameSpan } from '../spans.ts'
import type { NameClass } from '../tagger/labels.ts'
import { inOrder, isCommand, type Settling } from './settling.ts'

const PLACE = LISTED.state | LISTED.place | LISTED.capital | LISTED.region
const BODY = LISTED.body | LISTED.media | LISTED.seat | LISTED.company

const SHORT_FORM = /^(?:\p{Lu}{3,}|(?:\p{Lu}\.){2,})$/u

/** What a listed phrase is where the tagger passed over it: states and peoples always, bodies by an unmistakable name. */
function certainKind({ bits, first, end }: Listed, { form, upos }: Token): NameClass | null {
  if (bits & LISTED.lower) return upos === 'PROPN' ? 'PLACE' : null
  if (bits & (LISTED.first | LISTED.title | LISTED.time)) return null
  if (bits & LISTED.state) return 'PLACE'
  if (bits & (LISTED.demonym | LISTED.people)) return 'NORP'
  if (bits & LISTED.seat) return 'ORG'
  return bits & (LISTED.body | LISTED.media) && (end - first > 1 || SHORT_FORM.test(form)) ? 'ORG' : null
}

/** What a listed phrase of several words is where the tagger saw only a part of it: "Santa Fe", "Jerusalem Post". */
const wideKind = ({ bits, first, end }: Listed): NameClass | null =>
  end - first < 2 || bits & LISTED.lower ? null : bits & BODY ? 'ORG' : bits & PLACE ? 'PLACE' : null

/** Listed names that the tagger passed over, or saw in part. */
export const listedNames: Settling = (document, names) => {
  const { tokens, sentences } = document
  const listed = listedOf(document)
  const found: NameSpan[] = []
  let n = 0
  for (const sentence of sentences) {
    const here: NameSpan[] = []
    while (n < names.length && names[n].firstToken < sentence.endToken) here.push(names[n++])
    const phrases = listed[sentence.index]
    let settled = here
    for (const phrase of phrases) {
      const firstToken = sentence.firstToken + phrase.first
      const endToken = sentence.firstToken + phrase.end
      const overlapping = settled.filter((name) => name.firstToken < endToken && firstToken < name.endToken)
      const { upos } = tokens[firstToken]
      const kind = overlapping.length
        ? wideKind(phrase)
        : upos === 'VERB' || upos === 'ADV' || isCommand(document, { firstToken, endToken })
          ? null
          : certainKind(phrase, tokens[firstToken])
      const within = overlapping.every((name) => firstToken <= name.firstToken && name.endToken <= endToken)
      if (!kind || !within || overlapping.some((name) => name.endToken - name.firstToken === endToken - firstToken))
        continue
      settled = [
        ...settled.filter((name) => !overlapping.includes(name)),
        { firstToken, endToken, kind, rule: 'listed-name' },
      ]
    }
    found.push(...inOrder(settled))
  }
  return found
}
