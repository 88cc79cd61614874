import { words } from '../../story/words.ts'
import type { Statement } from './statement.ts'

/** So many words in a row agree by chance seldom, even in reports of one thing. */
const RUN = 6

/** A statement is compared with many others. */
const known = new WeakMap<Statement, ReadonlySet<string>>()

function runsOf(statement: Statement): ReadonlySet<string> {
  let runs = known.get(statement)
  if (!runs) {
    const forms = words(statement.text).map(({ form }) => form)
    runs = new Set(forms.slice(RUN - 1).map((_, at) => forms.slice(at, at + RUN).join(' ')))
    known.set(statement, runs)
  }
  return runs
}

/** Whether two statements share a run of words. */
export function shareRun(a: Statement, b: Statement): boolean {
  const other = runsOf(b)
  return [...runsOf(a)].some((run) => other.has(run))
}
