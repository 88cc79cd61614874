import { stateNamed } from '../lists/places.ts'
import { coverage, inOrder, type Settling, wordsIn } from './settling.ts'

/** "the North" for North Korea, in an article that names it in full. */
export const shortenedStates: Settling = (document, names) => {
  const shortForms = new Set(names.flatMap((name) => stateNamed(wordsIn(document, name))?.state.short ?? []))
  if (shortForms.size === 0) return names
  const alone = new Map(
    names.filter(({ firstToken, endToken }) => endToken - firstToken === 1).map((name) => [name.firstToken, name]),
  )
  const covered = coverage(document, names)
  const { tokens } = document
  const added = tokens.flatMap(({ form, index, xpos }) => {
    const next = tokens[index + 1]
    if (
      !shortForms.has(form) ||
      (covered[index] && !alone.has(index)) ||
      !xpos.startsWith('NN') ||
      tokens[index - 1]?.form.toLowerCase() !== 'the'
    )
      return []
    if (next && /^\p{Lu}/u.test(next.form)) return []
    return [{ firstToken: index, endToken: index + 1, kind: 'PLACE', rule: 'short-state' } as const]
  })
  const replaced = new Set(added.map(({ firstToken }) => alone.get(firstToken)))
  return added.length ? inOrder([...names.filter((name) => !replaced.has(name)), ...added]) : names
}
