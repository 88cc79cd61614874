import { bodies, seats } from '../lists/listed.ts'
import { stateNamed } from '../lists/places.ts'
import { type Settling, wordsIn } from './settling.ts'

/** "U.S. Pentagon" is a state, then a body that is listed without it. */
export const splitStates: Settling = (document, names) =>
  names.flatMap((name) => {
    const { firstToken, endToken } = name
    if (endToken - firstToken < 2 || bodies().has(wordsIn(document, name))) return [name]
    const state = stateNamed(document.tokens[firstToken].form)
    const rest = { ...name, firstToken: firstToken + 1 }
    const words = wordsIn(document, rest)
    if (!state || !(seats().has(words) || bodies().has(words))) return [name]
    const kind = state.by === 'demonym' ? 'NORP' : 'PLACE'
    return [
      { firstToken, endToken: firstToken + 1, kind, rule: 'split-state' },
      { ...rest, kind: 'ORG' },
    ]
  })
