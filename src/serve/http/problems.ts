import type { Logger } from 'pino'
import { StoreProblem } from '../../store/problem.ts'
import { toldToCaller } from '../answers/page.ts'
import type { ProblemAnswer } from '../api/problem.ts'
import { Refusal } from '../refusal.ts'

/** A problem as RFC 9457 has it: application/problem+json. */
export function problemResponse(problem: ProblemAnswer, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { 'Content-Type': 'application/problem+json; charset=utf-8', 'Cache-Control': 'no-store', ...headers },
  })
}

/** What a caller is told of an error; what can't be told to a caller is logged. */
export function problemOf(error: unknown, instance: string, log: Pick<Logger, 'error'>): ProblemAnswer {
  const refusal = toldToCaller(error)
  if (refusal instanceof Refusal) {
    const { status, message, advice, errors } = refusal
    return {
      type: 'about:blank',
      title: message,
      status,
      detail: advice,
      instance,
      ...(errors.length ? { errors } : {}),
    }
  }
  log.error({ err: error, path: instance }, 'an answer failed')
  const [status, title, detail] =
    error instanceof StoreProblem
      ? [503, 'The store can’t be used just now', 'Try again; the server’s log says why.']
      : [500, 'Something went wrong in the server', 'The server’s log says what; please tell its keepers.']
  return { type: 'about:blank', title, status, detail, instance } as ProblemAnswer
}
