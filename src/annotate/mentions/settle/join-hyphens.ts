import { hyphenWords } from '../lists/listed.ts'
import type { Settling } from './settling.ts'

const LOWER = /^\p{Ll}+$/u
/** "Trump-backed", "Obama-era": a word of its own, which only the hyphen ties to the name. */
const OWN_WORD = /^(?:V|JJ)/

/** "Kim Yong-hyun": what a hyphen joins to a person's full name in lower case belongs to it. */
export const joinHyphens: Settling = ({ tokens }, names) =>
  names.map((name) => {
    const { firstToken, endToken, kind } = name
    const hyphen = tokens[endToken]
    const rest = tokens[endToken + 1]
    if (kind !== 'PERSON' || endToken - firstToken < 2 || hyphen?.form !== '-' || !rest) return name
    const touching = hyphen.start === tokens[endToken - 1].end && rest.start === hyphen.end
    return touching && LOWER.test(rest.form) && !OWN_WORD.test(rest.xpos) && !hyphenWords().has(rest.form)
      ? { ...name, endToken: endToken + 2 }
      : name
  })
