import { type Failing, final, passing } from './fetched.ts'
import type { Answer } from './request.ts'

const DAY = 86_400_000

/** How long a server asked to be left alone, in milliseconds: its Retry-After, at most a day. */
export function restAsked({ status, header }: Answer, now: number): number {
  const value = status === 429 || status === 503 ? header('retry-after') : null
  if (value === null) return 0
  const asked = /^\d{1,9}$/u.test(value) ? Number(value) * 1000 : Date.parse(value) - now
  return Number.isFinite(asked) ? Math.min(Math.max(asked, 0), DAY) : 0
}

/** What an answer means that carries no page. */
export function refusalOf(answer: Answer, now: number): Failing {
  const { status } = answer
  if (status === 404 || status === 410) return final(`no such page (${status})`, 'check the address', status)
  if (status === 429 || status >= 500) {
    const rest = restAsked(answer, now)
    const problem = status === 429 ? 'the host asks for fewer requests (429)' : `the host has a fault (${status})`
    return passing(problem, undefined, status, rest > 0 ? now + rest : null)
  }
  if (status === 401 || status === 402 || status === 403 || status === 451)
    return final(`the host does not give it to everyone (${status})`, 'read it in a browser, and save the page', status)
  return final(`an answer without a page (${status})`, 'check the address', status)
}
