import type { ProblemAnswer } from '../../serve/api/problem.ts'
import { ownHeaders, tokenWanted } from './token.ts'

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

/**
 * Asks the server, whatever it answers with.
 * @throws Refusal where the server refuses, with its own words, or can't be reached
 */
export async function respond(path: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(path, { ...init, headers: { ...ownHeaders(), ...init.headers } }).catch(() => {
    throw new Refusal(0, 'The server can’t be reached.', 'Is reckon serve still running?')
  })
  if (response.ok) return response
  if (response.status === 401) tokenWanted.value = true
  const { title, detail } = (await response.json().catch(() => ({}))) as Partial<ProblemAnswer>
  throw new Refusal(response.status, title ?? `The server answers ${response.status}.`, detail ?? '')
}

/** Asks the server and gives its answer. @throws Refusal */
export async function ask<Answer>(path: string, init: RequestInit = {}): Promise<Answer> {
  const response = await respond(path, init)
  return (await response.json()) as Answer
}

/** Sends a value as JSON. @throws Refusal */
export function send<Answer>(path: string, method: 'POST' | 'DELETE', value?: unknown): Promise<Answer> {
  const body =
    value === undefined ? {} : { body: JSON.stringify(value), headers: { 'content-type': 'application/json' } }
  return ask(path, { method, ...body })
}
