import { bodies, firstNames } from '../lists/listed.ts'
import { stateNamed } from '../lists/places.ts'
import type { Settling } from './settling.ts'

const INITIALS = /^(?:\p{Lu}{1,2}|(?:\p{Lu}\.){1,3})$/u
const SHORT_FORM = /^\p{Lu}{2,}$/u

/** "Jan Kowalczyk", "JD Vance", "J. R. R. Tolkien": a first name or initials before a person's name are of it; "Mark Rutte NATO" ends before the body. */
export const persons: Settling = ({ tokens }, names) => {
  let free = 0
  return names.flatMap((name) => {
    const floor = free
    free = name.endToken
    if (name.kind !== 'PERSON') return [name]
    let { firstToken } = name
    const { endToken } = name
    const { sentence } = tokens[firstToken]
    const opens = (t: number): boolean => t >= floor && tokens[t].sentence === sentence
    if (endToken - firstToken === 1 && opens(firstToken - 1) && firstNames().has(tokens[firstToken - 1].form))
      firstToken--
    while (opens(firstToken - 1) && isInitials(tokens[firstToken - 1].form)) firstToken--
    const last = tokens[endToken - 1].form
    if (endToken - firstToken > 2 && SHORT_FORM.test(last) && bodies().has(last)) {
      return [
        { ...name, firstToken, endToken: endToken - 1 },
        { firstToken: endToken - 1, endToken, kind: 'ORG', rule: 'listed-name' },
      ]
    }
    return [{ ...name, firstToken }]
  })
}

const isInitials = (form: string): boolean =>
  INITIALS.test(form) && form !== 'I' && form !== 'A' && !stateNamed(form) && !bodies().has(form)
