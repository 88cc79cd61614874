import type { TextChange } from '../../store/articles.ts'
import type { ChangesAnswer } from '../api/articles.ts'

type Change = ChangesAnswer['changes'][number]

/** Two texts as pieces: what both have, what was taken out of the earlier one, what was put into the later one. */
export function changesBetween(before: string, after: string, changes: readonly TextChange[]): readonly Change[] {
  const pieces: Change[] = []
  const add = (kind: Change['kind'], text: string): void => {
    if (text !== '') pieces.push({ kind, text })
  }
  let at = 0
  for (const change of changes) {
    add('same', after.slice(at, change.after.start))
    add('removed', before.slice(change.before.start, change.before.end))
    add('added', after.slice(change.after.start, change.after.end))
    at = change.after.end
  }
  add('same', after.slice(at))
  return pieces
}

/** Characters of the pieces of one kind. */
export function lengthOf(pieces: readonly Change[], kind: Change['kind']): number {
  return pieces.reduce((sum, piece) => sum + (piece.kind === kind ? piece.text.length : 0), 0)
}
