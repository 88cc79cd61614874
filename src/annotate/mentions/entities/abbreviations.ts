import type { Document } from '../../../language/document.ts'
import type { NameSpan } from '../spans.ts'

const SHORT = /^\p{Lu}[\p{L}\p{N}.&-]{1,9}$/u

/** For the index of each abbreviation in brackets after its long form, the long form: "Special Operations Forces (SSO)". */
export function longForms({ text, tokens }: Document, names: readonly NameSpan[]): ReadonlyMap<number, string> {
  const found = new Map<string, string>()
  const result = new Map<number, string>()
  const slice = ({ firstToken, endToken }: NameSpan): string =>
    text.slice(tokens[firstToken].start, tokens[endToken - 1].end)
  for (let n = 1; n < names.length; n++) {
    const short = names[n]
    const long = names[n - 1]
    const inBrackets =
      tokens[short.firstToken - 1]?.form === '(' &&
      tokens[short.endToken]?.form === ')' &&
      long.endToken === short.firstToken - 1
    if (inBrackets && SHORT.test(slice(short)) && long.kind !== 'PERSON' && long.endToken - long.firstToken > 1)
      found.set(slice(short), slice(long))
  }
  names.forEach((name, n) => {
    const long = found.get(slice(name))
    if (long) result.set(n, long)
  })
  return result
}
