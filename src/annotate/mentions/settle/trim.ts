import { calendarWords, titles } from '../listed.ts'
import type { Settling } from './settling.ts'

const WORD = /[\p{L}\p{N}]/u

function isTitle(form: string): boolean {
  const title = titles().get(form.toLowerCase())
  return title !== undefined && !title.stays
}

/** Titles before a person ("Sheikh", "Sen."), marks at either end, and names made of months and days alone. */
export const trim: Settling = ({ tokens }, names) =>
  names.flatMap((name) => {
    let { firstToken, endToken } = name
    while (firstToken < endToken && !WORD.test(tokens[firstToken].form)) firstToken++
    while (endToken > firstToken && !WORD.test(tokens[endToken - 1].form)) endToken--
    if (name.kind === 'PERSON') {
      while (firstToken < endToken - 1 && isTitle(tokens[firstToken].form)) firstToken++
    }
    const named = tokens.slice(firstToken, endToken).some(({ form }) => !calendarWords().has(form))
    return named ? [{ ...name, firstToken, endToken }] : []
  })
