import type { ProblemAnswer } from '../../serve/api/problem.ts'

/** What went wrong and what to do about it, in words for a person. */
export class Refusal extends Error {
  readonly status: number
  readonly advice: string
  constructor(status: number, title: string, advice: string) {
    super(title)
    this.status = status
    this.advice = advice
  }
}

const unreachable = () =>
  new Refusal(
    0,
    'The server can’t be reached.',
    'Is reckon serve still running? The page tries again when it is asked.',
  )

/**
 * Asks the server and gives its answer.
 * @throws Refusal where the server refuses, with its own words, or can't be reached
 */
export async function ask<Answer>(path: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(path, { ...init, headers: { accept: 'application/json', ...init.headers } }).catch(
    () => {
      throw unreachable()
    },
  )
  if (!response.ok) throw await refusalOf(response)
  return (await response.json()) as Answer
}

async function refusalOf(response: Response): Promise<Refusal> {
  const { title, detail } = (await response.json().catch(() => ({}))) as Partial<ProblemAnswer>
  return new Refusal(response.status, title ?? `The server answers ${response.status}.`, detail ?? '')
}

/** Sends a value as JSON. */
export function send<Answer>(path: string, method: 'POST' | 'DELETE', value?: unknown): Promise<Answer> {
  const body =
    value === undefined ? {} : { body: JSON.stringify(value), headers: { 'content-type': 'application/json' } }
  return ask(path, { method, ...body })
}
