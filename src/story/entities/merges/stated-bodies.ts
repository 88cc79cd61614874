import { stateNamed } from '../../../annotate/mentions/lists/places.ts'
import { nameWords } from '../name.ts'
import type { Bearer } from '../occurrence.ts'
import { grouped, type Rule } from './merge.ts'

/** The rule's name: its `a` is the name without the state. */
export const STATED_BODY = 'entities.stated-body'

/** "U.S. Pentagon" and "Pentagon": a body with and without its state, unless bodies of two states bear the name. */
export const statedBodies: Rule = (bearers, same) => {
  const withState = grouped(bearers, (bearer) => withoutState(bearer) ?? [])
  const plain = new Map(bearers.map(({ words }, place) => [words.join(' '), place]))
  return [...withState].flatMap(([rest, holders]) => {
    const a = plain.get(rest)
    if (a === undefined || bearers[a].type === 'PERSON' || holders.some((b) => !same(holders[0], b))) return []
    return holders.map((b) => ({
      a,
      b,
      rule: STATED_BODY,
      because: `${bearers[b].name} is the only ${bearers[a].name} of the story that is given a state`,
    }))
  })
}

/** What is left of a body's name behind a state's: "pentagon" of "U.S. Pentagon". */
function withoutState({ name, words, type }: Bearer): readonly string[] | null {
  const gap = name.indexOf(' ')
  if (gap < 0 || type === 'PERSON' || words.length < 2) return null
  const state = stateNamed(name.slice(0, gap))
  return state && state.by !== 'capital' ? [nameWords(name.slice(gap + 1)).join(' ')] : null
}
