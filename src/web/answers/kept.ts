import { signal } from '@preact/signals'
import { ask } from './ask.ts'

/** Answers kept; the oldest goes when there are more. */
const most = 200
const answers = new Map<string, unknown>()
const underWay = new Map<string, Promise<unknown>>()

/** Counts what changed on the desk: what is shown asks again when it moves. */
export const changes = signal(0)

/** The answer that was had for this path, if it was asked before. */
export function keptAnswer<Answer>(path: string): Answer | null {
  return (answers.get(path) as Answer | undefined) ?? null
}

/**
 * Asks for a path and keeps the answer, so that going back shows the page at once. What is asked for by several at a time is
 * asked once. An answer that says what the kept one says is the kept one: nothing has to be drawn anew.
 */
export function askAndKeep<Answer>(path: string): Promise<Answer> {
  const asked =
    (underWay.get(path) as Promise<Answer> | undefined) ?? ask<Answer>(path).then((fresh) => keep(path, fresh))
  underWay.set(path, asked)
  const done = () => underWay.delete(path)
  asked.then(done, done)
  return asked
}

function keep<Answer>(path: string, fresh: Answer): Answer {
  const kept = keptAnswer<Answer>(path)
  const answer = kept !== null && JSON.stringify(kept) === JSON.stringify(fresh) ? kept : fresh
  answers.delete(path)
  answers.set(path, answer)
  if (answers.size > most) answers.delete(answers.keys().next().value as string)
  return answer
}

/** What is shown asks anew; until the answers come, what was there stays in sight. */
export function askAnew(): void {
  changes.value++
}
