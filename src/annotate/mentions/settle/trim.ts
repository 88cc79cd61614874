import { calendarWords, titles } from '../lists/listed.ts'
import { isCommand, type Settling } from './settling.ts'

const WORD = /[\p{L}\p{N}]/u

function isTitle(form: string): boolean {
  const title = titles().get(form.toLowerCase())
  return title !== undefined && !title.stays
}

/** Titles before a person ("Sheikh", "Sen."), marks at either end, months and days alone, and "Polish" where it is a verb. */
export const trim: Settling = (document, names) =>
  names.flatMap((name) => {
    const { tokens } = document
    let { firstToken, endToken } = name
    while (firstToken < endToken && !WORD.test(tokens[firstToken].form)) firstToken++
    while (endToken > firstToken && !WORD.test(tokens[endToken - 1].form)) endToken--
    if (name.kind === 'PERSON') {
      while (firstToken < endToken - 1 && isTitle(tokens[firstToken].form)) firstToken++
    }
    const named = tokens.slice(firstToken, endToken).some(({ form }) => !calendarWords().has(form))
    const verb = named && name.kind === 'NORP' && isCommand(document, { firstToken, endToken })
    return named && !verb ? [{ ...name, firstToken, endToken }] : []
  })
