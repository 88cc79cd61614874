import { credits } from '../lists/listed.ts'
import type { Settling } from './settling.ts'

/** "Getty Images | Ada Lind": a caption's credit ends where the name begins that it stands before. */
export const splitCredits: Settling = ({ tokens }, names) =>
  names.flatMap((name) => {
    const { firstToken, endToken } = name
    const credit = credits()
      .get(tokens[firstToken].form)
      ?.find(
        (words) =>
          words.length < endToken - firstToken && words.every((word, i) => tokens[firstToken + i].form === word),
      )
    if (!credit) return [name]
    const seam = firstToken + credit.length
    return [
      { ...name, endToken: seam, kind: 'ORG' },
      { ...name, firstToken: seam },
    ]
  })
